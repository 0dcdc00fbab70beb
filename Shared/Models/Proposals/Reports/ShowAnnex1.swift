/// Shows the Annex I matrix, computed from the proposals on record.
public struct ShowAnnex1: Request {
    public typealias Answer = AnnexMatrix

    public static let definition = define("proposals.annex1.show", .query, for: .everyone, .get("/annex1"))
}
