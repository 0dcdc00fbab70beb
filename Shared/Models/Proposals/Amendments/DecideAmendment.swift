/// Accepts an amendment, which makes a new version where its words still stand, or declines it.
public struct DecideAmendment: Request {
    public typealias Answer = Amendment

    public static let definition = define(
        "proposals.amendments.decide", .command, for: .secretariat, .post("/amendments/{amendment}/decision"))

    public let amendment: AmendmentID
    public let accept: Bool
    /// Reason. Required to decline.
    public let note: Prose?
    public let session: Line?
}

extension DecideAmendment: Limiting {
    public static let rules: [FieldRule] = [
        .needed("note", "is needed where an amendment is declined", unless: "accept")
    ]
}
