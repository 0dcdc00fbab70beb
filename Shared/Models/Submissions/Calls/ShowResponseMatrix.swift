/// Shows who was invited to a call, opened, drafted, submitted, was late or stayed silent.
public struct ShowResponseMatrix: Request {
    public typealias Answer = ResponseMatrix

    public static let definition = define(
        "submissions.response-matrix.show", .query, for: .steering, .get("/calls/{call}/response-matrix"),
        cost: .high)

    public let call: CallID
    public let region: Region?
    public let state: ResponseState?
}
