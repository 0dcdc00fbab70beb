/// Whether a notification is one that nobody can unsubscribe from.
public enum NotificationClass: String, Word {
    /// Part of the working group's formal proceedings: reaches every office holder.
    case formal
    /// For information: a contact may have unsubscribed from these.
    case information
}

/// What the wording in a language counts for.
public enum WordingAuthority: String, Word {
    case official
    /// A translation made for convenience: not authoritative.
    case courtesy
    /// Translated by a machine: not authoritative.
    case machine
}

/// A notification's wording in one language.
public struct NotificationWording: Codable, Sendable, Equatable {
    public let language: LanguageTag
    public let authority: WordingAuthority
    public let subject: Line
    public let body: Prose
}

/// Where a notification stands.
public enum NotificationState: String, Word {
    case draft
    case sent
    /// A draft that was given up.
    case discarded
}

/// A formal notification, numbered when it is sent.
public struct FormalNotification: Codable, Sendable, Equatable {
    public let id: NotificationID
    public let state: NotificationState
    /// Number of the notification; none before it is sent.
    public let number: NotificationNumber?
    /// The sender's own reference, as on the letter.
    public let reference: Line
    public let kind: NotificationClass
    public let to: RoleExpression
    public let cc: RoleExpression?
    /// The wordings, the original language first.
    public let wordings: [NotificationWording]
    /// The day by which those under `to` are asked to act.
    public let actionRequiredBy: CalendarDate?
    /// Notification that it reminds of or refers to.
    public let refersTo: NotificationNumber?
    /// The object that it is about, e.g. `proposals/4`: its place in the API.
    public let about: ObjectPath?
    public let draftedAt: Instant
    /// Who drafted it, or changed the draft last.
    public let draftedBy: ActorID
    public let sentAt: Instant?
    public let sentBy: ActorID?
}
