/** The template with each `{name}` in place of its value; a name without a value stays as it is. */
export const fillIn = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/gu, (whole, name: string) => String(Object.hasOwn(values, name) ? values[name] : whole));
