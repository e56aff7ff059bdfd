/** Settings, permissions and roles of a workspace. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by the settings slice
export interface AdministrationStore {}
