/// Somebody who is on delegations of a party, to whichever sessions.
public enum Person {}
