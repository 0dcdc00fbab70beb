/// Shows a point with its signatories. Citations lead here.
public struct ShowPoint: Request {
    public typealias Answer = Point

    public static let definition = define("submissions.points.show", .query, for: .everyone, .get("/points/{point}"))

    public let point: PointID
}
