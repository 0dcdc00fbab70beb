/// What may keep a service from its work.
public enum HealthConditionKind: String, Word {
    case silent
    case databaseAway = "database-away"
    case databaseReadOnly = "database-read-only"
    case databaseNotWriting = "database-not-writing"
    case diverged
    case clockOff = "clock-off"
    case mailAway = "mail-away"
    case certificateEnds = "certificate-ends"
    case signingKeyOld = "signing-key-old"

    /// What it stands in the way of.
    public enum Effect: Sendable {
        /// Nothing is answered.
        case reading
        /// Nothing is changed.
        case writing
        /// What happened does not reach everybody who follows it.
        case telling
        /// Nothing yet.
        case later
    }

    public var effect: Effect {
        switch self {
        case .silent, .databaseAway: .reading
        case .databaseReadOnly, .databaseNotWriting: .writing
        case .diverged, .mailAway: .telling
        case .clockOff, .certificateEnds, .signingKeyOld: .later
        }
    }

    /// What is seen, as far as the kind says it.
    var detail: String {
        switch self {
        case .silent: "The service does not answer."
        case .databaseAway: "The database is not available."
        case .databaseReadOnly: "The database takes no changes: it is a standby, or set so."
        case .databaseNotWriting: "The database does not write: its disk is full or broken, or it waits for a standby."
        case .diverged:
            "DIVERGED: another service's log is not the one that was followed; nothing more of it is applied."
        case .clockOff: "The clock of this machine and that of the database differ."
        case .mailAway: "The mail server takes nothing."
        case .certificateEnds: "The certificate of the public address ends soon."
        case .signingKeyOld: "The key that signs for people is old."
        }
    }

    /// What to do, for whoever runs the installation; docs/operations.md says more.
    var advice: String {
        switch self {
        case .silent: "See whether the service runs, and what its log says last."
        case .databaseAway:
            "See whether PostgreSQL runs, and whether the service reaches it: `npp16-SERVICE doctor` where it runs says why not."
        case .databaseReadOnly:
            "The service has to reach the primary: name all hosts with target_session_attrs=read-write, or promote this one."
        case .databaseNotWriting:
            "Make room on the disk of the database. Nothing that was acknowledged is lost; changes go on by themselves."
        case .diverged:
            "The logs were not restored to one time: restore the whole database, as docs/operations.md says."
        case .clockOff: "Let this machine and that of the database follow one time server."
        case .mailAway:
            "See whether the mail server answers: `npp16-notifications doctor` asks it. What waits leaves by itself then."
        case .certificateEnds: "Renew the certificate, and see why that did not happen by itself."
        case .signingKeyOld: "Change the key that signs for people, as docs/operations.md says."
        }
    }
}
