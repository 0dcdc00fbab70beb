/// A right to speak for a party, from one day to another.
public struct SpeakingTerm: Codable, Sendable, Hashable {
    /// Holder of the right: a contact, a delegate, or the account of an observer organization, by its accreditation.
    public let actor: ActorID
    public let right: SpeakingRight
    /// First day; none where the right has begun already.
    public let from: CalendarDate?
    /// Last day; none where no end is known.
    public let until: CalendarDate?

    public func holds(on day: CalendarDate) -> Bool {
        hasBegun(by: day) && (until.map { day <= $0 } ?? true)
    }

    func hasBegun(by day: CalendarDate) -> Bool { from.map { $0 <= day } ?? true }
}

extension PartyKind {
    /// Whether somebody can have a right for a body of this kind: observers for bodies that observe, all others for parties.
    public func knows(_ right: SpeakingRight) -> Bool { (right == .observer) == (status == .observer) }
}
