/** In lists of who answers or takes part: the administration whose district it is. */
export const OWN_DISTRICT = 'own_district';
