/** What every session of the baseline and the floor is set to: the same as this server's own. */
export const session =
  '-c timezone=UTC -c plan_cache_mode=force_generic_plan -c random_page_cost=1.1 -c jit=off';
