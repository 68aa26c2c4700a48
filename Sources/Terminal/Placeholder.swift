// The module's parts stand in files of their own.
