public import Logging
public import Models
public import Reactor
public import ZeroMQ

/// Sends requests to the services of the bus and waits for their answers.
///
/// A call has one deadline from end to end. It is sent to the less loaded of two healthy replicas; where nothing comes
/// back it is sent again, to another replica and with the same key, so that a command has its effect once.
@Reactor public final class RequestClient {
    /// The principal whose key this process holds.
    public nonisolated let name: String
    private let carrier: any Carrier

    /// How long a call may take where the caller does not say.
    public nonisolated static let defaultDeadline = Duration.seconds(5)

    /// - Parameter name: the principal whose key this process holds.
    public convenience init(name: String, keys: CurveKeyPair, directory: ServiceDirectory, logger: Logger) {
        let carrier = SocketCarrier(source: "/\(name)", keys: keys, directory: directory, logger: logger)
        self.init(name: name, carrier: carrier)
    }

    package init(name: String, carrier: any Carrier) {
        self.name = name
        self.carrier = carrier
    }

    /// Sends a request to the service that owns it.
    ///
    /// - Parameter patience: how long an attempt is given at least before another is made; longer for what takes long.
    /// - Throws: `RemoteProblem` for what the service answered other than with success, `Unavailable` when the
    ///   deadline passed: a command may then have had its effect, and is safely sent again with the same key.
    public func send<R: Request>(
        _ request: R, to service: ServiceName, as actor: String? = nil, key: MessageID = MessageID(),
        within deadline: Duration = defaultDeadline, patience: Duration? = nil, traceparent: String? = nil
    ) async throws -> R.Answer {
        let data = try JSON.encode(request)
        try checkSize(data)
        var question = envelope(R.definition.name, data, as: actor, key: key, within: deadline, traceparent)
        question.bytes = carriedBytes(of: request)
        let answer = try await ask(question, of: service, within: deadline, patience: patience)
        return try answer.decode(R.Answer.self)
    }

    /// As ``send(_:to:as:key:within:patience:traceparent:)``, for callers that hold JSON and want JSON.
    ///
    /// - Throws: besides, a rejection for data that is too large, or not one JSON value: it travels as it is, and must not
    ///   be able to end its member of the envelope and begin others.
    public func call(
        _ name: RequestName, _ data: [UInt8], to service: ServiceName, as actor: String? = nil,
        key: MessageID = MessageID(), within deadline: Duration = defaultDeadline, traceparent: String? = nil,
        channel: ServiceDirectory.Channel = .requests
    ) async throws -> [UInt8] {
        // The cheap check first: what does not fit is not looked through.
        try checkSize(data)
        guard JSON.isValid(data) else { throw Rejection(.malformed, detail: "The data is not valid JSON.") }
        let question = envelope(name, data, as: actor, key: key, within: deadline, traceparent)
        return try await ask(question, of: service, on: channel, within: deadline).data
    }

    /// Has a command carried out and undone, as ``call(_:_:to:as:key:within:traceparent:channel:)`` has it carried out.
    public func runDry(
        _ name: RequestName, _ data: [UInt8], at service: ServiceName, as actor: String? = nil, key: MessageID,
        traceparent: String? = nil
    ) async throws -> DryRun {
        try checkSize(data)
        guard JSON.isValid(data) else { throw Rejection(.malformed, detail: "The data is not valid JSON.") }
        var question = envelope(name, data, as: actor, key: key, within: Self.defaultDeadline, traceparent)
        question.type = MessageType.dryRun(of: name)
        return try await ask(question, of: service, within: Self.defaultDeadline).decode(DryRun.self)
    }

    private func checkSize(_ data: [UInt8]) throws {
        guard data.count <= Envelope.maximumDataSize else {
            throw Rejection(.tooLarge, detail: "A request has at most \(Envelope.maximumDataSize) bytes.")
        }
    }

    private func envelope(
        _ name: RequestName, _ data: [UInt8], as actor: String?, key: MessageID, within deadline: Duration,
        _ traceparent: String?
    ) -> Envelope {
        Envelope(
            id: key, source: "/\(self.name)", type: MessageType.request(name), traceparent: traceparent, actor: actor,
            expires: Instant.now.advanced(by: deadline), data: data)
    }

    private func ask(
        _ question: Envelope, of service: ServiceName, on channel: ServiceDirectory.Channel = .requests,
        within deadline: Duration, patience: Duration? = nil
    ) async throws -> Envelope {
        // Callers come from elsewhere too, such as the threads of HTTP: here they go on in the loop.
        let answer = try await withTaskExecutorPreference(Reactor.executor) {
            try await carrier.carry(
                question, to: service, on: channel, within: deadline, patience: patience ?? CallMachine.standardPatience
            )
        }
        guard answer.type == MessageType.answer else { throw RemoteProblem(frame: answer.data) }
        return answer
    }

    /// Whether a replica of the service answers pings.
    public func isReachable(_ service: ServiceName) -> Bool { carrier.isReachable(service) }

    /// Whether every replica of the service has been silent for seconds.
    func isDown(_ service: ServiceName) -> Bool { carrier.isDown(service) }

    /// Closes the sockets; calls under way fail.
    public func close() { carrier.close() }
}

/// Takes questions to services and brings back what these say.
@Reactor package protocol Carrier: AnyObject {
    /// - Parameter patience: how long an attempt is given at least before another is made.
    /// - Throws: `Unavailable` where nothing came back in time.
    func carry(
        _ question: Envelope, to service: ServiceName, on channel: ServiceDirectory.Channel, within deadline: Duration,
        patience: Duration
    ) async throws -> Envelope

    /// Whether a replica of the service answers pings.
    func isReachable(_ service: ServiceName) -> Bool
    /// Whether every replica of the service has been silent for seconds.
    func isDown(_ service: ServiceName) -> Bool
    /// Ends what is under way.
    func close()
}

/// A problem that another service answered with, passed on as it is.
public struct RemoteProblem: Error, CustomStringConvertible {
    public let problem: Problem

    init(frame: [UInt8]) {
        problem = (try? JSON.decode(Problem.self, from: frame)) ?? Problem(.fault, detail: "An unreadable problem.")
    }

    public var description: String { problem.detail ?? problem.title }
}
