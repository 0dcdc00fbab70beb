internal import Models

/// What is told of an event, before it is known to whom.
struct Notice: Sendable {
    let subject: Line
    let text: Prose
    /// The object, e.g. `actions/…`: its place in the API, and what a reader is led to.
    let about: Line

    init(_ subject: String, _ text: String, about: String) {
        self.subject = Line(cutting: subject)
        self.text = Prose(cutting: text)
        self.about = Line(cutting: about)
    }
}

/// An event that somebody is told of.
protocol Notifiable: Event {
    /// The parties that it concerns; the first one owns what it is about.
    var parties: [PartyID] { get }
    /// Whether the owner's own focal points hear of it: not of what they did themselves.
    var concernsOwner: Bool { get }
    /// The proposals that it changes: owners of follow-up actions on them hear of it, where a rule says so.
    var concerned: [ProposalNumber] { get }
    /// The regions whose label these proposals carry.
    var labelRegions: [Region] { get }
    /// - Parameter name: the short name of a party.
    func notice(_ name: (PartyID) -> String) -> Notice
}

extension Notifiable {
    var concernsOwner: Bool { true }
    var concerned: [ProposalNumber] { [] }
    var labelRegions: [Region] { [] }
}
