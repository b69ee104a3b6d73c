// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
export {};
