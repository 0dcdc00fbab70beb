/// Shows who answered a call.
public struct ShowResponseMatrix: Request {
    public typealias Answer = ResponseMatrix

    public static let definition = RequestDefinition(
        "submissions.calls.matrix", .query, for: .roles([.secretariat, .coChair]), .get("/calls/{call}/matrix"),
        "Shows who was invited to a call, opened, drafted, submitted, was late or stayed silent.", cost: .high)

    public let call: CallID
    public let region: Region?
    public let state: ResponseState?

    public init(call: CallID, region: Region? = nil, state: ResponseState? = nil) {
        self.call = call
        self.region = region
        self.state = state
    }
}
