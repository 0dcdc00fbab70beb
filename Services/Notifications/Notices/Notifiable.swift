public import Localization
public import Models

/// An event that somebody is told of.
public protocol Notifiable: Event {
    /// The parties that it concerns; the first one owns what it is about.
    var parties: [PartyID] { get }
    /// Other parties that its notice names, without their hearing of it.
    var mentioned: [PartyID] { get }
    /// Whether some that a rule names hear of it: not, e.g., of what they did themselves.
    func reaches(_ audience: Audience) -> Bool
    /// Whether those that a rule writes to get a mail, or find it in their inbox alone.
    func isMailed(to audience: Audience) -> Bool
    /// The proposals that it changes: owners of follow-up actions on them hear of it, where a rule says so.
    var concerned: [ProposalNumber] { get }
    /// The regions whose label these proposals carry.
    var labelRegions: [Region] { get }
    /// The contacts that it names, and why they are written to.
    var named: NamedContacts? { get }
    /// The instants that it speaks of, and by whose clock.
    var clock: EventClock? { get }
    /// The party whose open deadlines the notice lists.
    var deadlinesOf: PartyID? { get }
    /// The office of the whole group whose work the notice counts.
    var workOf: Office? { get }
    /// What it is about, as people follow it, that first which it is about most.
    var followed: [ObjectPath] { get }
    /// What else stands behind it, of what is followed.
    var links: FollowedLinks { get }
    func notice(_ context: NoticeContext) -> Notice
    /// What followers are told: what everybody may read of it, and nothing that is asked of others.
    func news(_ context: NoticeContext) -> Notice
}

extension Notifiable {
    public var mentioned: [PartyID] { [] }
    public func reaches(_ audience: Audience) -> Bool { true }
    public func isMailed(to audience: Audience) -> Bool { true }
    public var concerned: [ProposalNumber] { [] }
    public var labelRegions: [Region] { [] }
    public var named: NamedContacts? { nil }
    public var clock: EventClock? { nil }
    public var deadlinesOf: PartyID? { nil }
    public var workOf: Office? { nil }
    public var followed: [ObjectPath] { [] }
    public var links: FollowedLinks { FollowedLinks() }
    public func news(_ context: NoticeContext) -> Notice { notice(context) }
}

/// What is looked up for the followers of what stands behind an event, and not in it.
public struct FollowedLinks: Sendable {
    /// The action that it is about: the proposals that this follows up.
    public var action: ActionID?
    /// The owner of what it is about: the region of this party.
    public var owner: PartyID?

    init(action: ActionID? = nil, owner: PartyID? = nil) { (self.action, self.owner) = (action, owner) }
}

/// The contacts that an event names.
public struct NamedContacts: Sendable {
    public let contacts: [ContactID]
    public let because: TextKey
    /// Whether the parties of the contacts are told too, where they do not own what it is about.
    public let isOpen: Bool
    /// The reminder that tells the focal points of the owner the same.
    public let reminder: (action: ActionID, days: Int)?

    init(
        _ contacts: [ContactID], _ because: TextKey, isOpen: Bool = true,
        reminder: (action: ActionID, days: Int)? = nil
    ) {
        self.contacts = contacts
        self.because = because
        self.isOpen = isOpen
        self.reminder = reminder
    }
}

/// Instants of an event and the zone in which they are told.
public struct EventClock: Sendable {
    /// Defaults to that of the secretariat's seat.
    public let zone: TimeZoneName?
    public let instants: [Instant]

    init(_ zone: TimeZoneName?, _ instants: [Instant]) {
        self.zone = zone
        self.instants = instants
    }
}
