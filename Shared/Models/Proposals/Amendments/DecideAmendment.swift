/// Accepts or declines an amendment.
public struct DecideAmendment: Request {
    public typealias Answer = Amendment

    public static let definition = RequestDefinition(
        "proposals.amendments.decide", .command, for: .secretariat, .post("/amendments/{amendment}/decision"),
        "Accepts an amendment, which makes a new version where its words still stand, or declines it.")

    public let amendment: AmendmentID
    public let accept: Bool
    /// Needed where it is declined.
    public let note: Prose?
    public let session: Line?

    public init(amendment: AmendmentID, accept: Bool, note: Prose? = nil, session: Line? = nil) {
        self.amendment = amendment
        self.accept = accept
        self.note = note
        self.session = session
    }
}
