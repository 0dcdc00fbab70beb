/// Looks up the labels of some proposals at once.
///
/// Those that are not on record, or drafts, are left out.
public struct ListLabels: Request {
    public typealias Answer = LabelList

    public static let definition = define("proposals.labels.list", .query, for: .everyone, .get("/proposal-labels"))

    public let proposals: [ProposalNumber]
}

extension ListLabels: Limiting {
    public static let limits: [String: Limit] = ["proposals": .items(0...999)]
}
