/// Computes Annex I from the proposals on record.
public struct ShowAnnex1: Request {
    public typealias Answer = AnnexMatrix

    public static let definition = RequestDefinition(
        "proposals.annex1", .query, for: .everyone, .get("/annex1"),
        "Shows the Annex I matrix, computed from the proposals on record.")

    public init() {}
}
