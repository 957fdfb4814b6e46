/** The version of the rules. Raise it when a rule changes what is read: kept pages then get a new reading. */
export const extractorVersion = '1.4.0'
