/// Shows a point, for those who follow a citation.
public struct ShowPoint: Request {
    public typealias Answer = Point

    public static let definition = RequestDefinition(
        "submissions.points.show", .query, for: .everyone, .get("/points/{point}"),
        "Shows a point with its signatories: where a citation leads to.")

    public let point: PointID

    public init(point: PointID) {
        self.point = point
    }
}
