/// Somebody who reads the mail to a contact said that they have not acted by its links, or that it is not for them: the links act
/// no more.
public struct LinksDisowned: Event, Equatable {
    public static let type: EventType = "npp16.notifications.links.disowned.v1"

    public let contact: ContactID
    public let party: PartyID
    /// What the link acts on that was disowned.
    public let about: ObjectPath
}
