/** Whatever the server sends with a list of what its reader may do. */
export interface WithAbilities<Ability extends string = string> {
  abilities: readonly Ability[];
}

/** The only gate in the web apps: `can(item, 'accept')`, `can(me, 'case.inbox')`. Nothing loaded: no. */
export function can<Ability extends string>(
  entity: WithAbilities<Ability> | null | undefined,
  ability: NoInfer<Ability>,
): boolean {
  return entity?.abilities.includes(ability) ?? false;
}
