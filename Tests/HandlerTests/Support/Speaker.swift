import Messaging
import Models
import Reactor
import ServiceKit
import TestSupport
import Testing

/// Somebody who sends requests to the services of the suite's installation.
struct Speaker: Sendable {
    let actor: Models.Actor
    /// The process that passes the request on.
    var principal = "gateway"
    /// The service that is asked, for what each of them answers about itself.
    var service = ServiceName.workingGroup

    /// - Parameter service: the one that is asked, for what each of them answers about itself.
    func asking(_ service: ServiceName) -> Speaker {
        var speaker = self
        speaker.service = service
        return speaker
    }

    /// - Throws: ``Refused`` for what is answered with a problem.
    @Reactor @discardableResult
    func send<R: Request>(_ request: R, key: MessageID = MessageID()) async throws -> R.Answer {
        let answer = try await attempt(request, key: key)
        if let problem = answer.problem { throw Refused(problem: problem) }
        return try answer.envelope.decode(R.Answer.self)
    }

    /// As ``send(_:key:)``; then every service knows what was told.
    @Reactor @discardableResult
    func tell<R: Request>(_ request: R, key: MessageID = MessageID()) async throws -> R.Answer {
        let answer = try await send(request, key: key)
        try await Installation.running.settle()
        return answer
    }

    /// The "no" to a request.
    ///
    /// - Parameter field: the field that has to be named as wrong.
    @Reactor @discardableResult
    func refusal(
        of request: some Request, _ code: ProblemCode? = nil, field: String? = nil, key: MessageID = MessageID(),
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> Problem {
        let problem = try #require(
            try await attempt(request, key: key).problem, "\(type(of: request)) was not refused",
            sourceLocation: sourceLocation)
        if let code { #expect(problem.code == code, "\(problem)", sourceLocation: sourceLocation) }
        if let field {
            #expect(
                problem.errors?.contains { $0.field == field } == true, "\(problem) does not name \(field)",
                sourceLocation: sourceLocation)
        }
        return problem
    }

    /// Sends a request in any form, also one that no type makes.
    ///
    /// - Parameters:
    ///   - bytes: what travels beside the fields.
    ///   - isDry: whether it is carried out and undone.
    @Reactor func answer(
        _ name: RequestName, _ data: [UInt8], bytes: [UInt8] = [], key: MessageID = MessageID(), isDry: Bool = false
    ) async throws -> Answer {
        guard let request = RequestCatalogue.find(name) else { throw NeverHappened(description: "\(name) exists") }
        let installation = try Installation.running
        var question = Envelope(
            id: key, source: "/\(principal)", type: isDry ? MessageType.dryRun(of: name) : MessageType.request(name),
            actor: try await installation.token(of: actor), expires: Instant.now.advanced(by: .seconds(30)), data: data)
        question.bytes = bytes
        let host = try installation.host(of: request.definition.name.owner ?? service)
        return Answer(envelope: await host.answer(question, from: principal))
    }

    /// A request that names its object by what people call it.
    @Reactor func show<R: Request>(_ request: R.Type, _ field: String, _ name: String) async throws -> R.Answer {
        let answer = try await answer(R.definition.name, try JSON.encode([field: name]))
        if let problem = answer.problem { throw Refused(problem: problem) }
        return try answer.envelope.decode(R.Answer.self)
    }

    /// The party that is called so, or the "no".
    @Reactor func party(_ name: String) async throws -> Answer {
        try await answer(ShowParty.definition.name, try JSON.encode(["party": name]))
    }

    /// The party that is called so.
    @Reactor func found(_ name: String) async throws -> Party { try await show(ShowParty.self, "party", name) }

    /// What comes back, also where it is a "no".
    @Reactor func attempt<R: Request>(_ request: R, key: MessageID = MessageID()) async throws -> Answer {
        let bytes = (request as? any CarriesBytes)?.bytes ?? []
        return try await answer(R.definition.name, try JSON.encode(request), bytes: bytes, key: key)
    }

    /// Sends a command and repeats it with the same key: the answer has to be the same, and nothing may be told anew.
    ///
    /// - Parameter tells: whether the command tells of itself.
    @Reactor @discardableResult
    func repeating<R: Request>(
        _ request: R, tells: Bool = true, sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> R.Answer {
        let (key, installation) = (MessageID(), try Installation.running)
        let service = R.definition.name.owner ?? service
        let before = try await installation.countTold(by: service)
        let first = try await attempt(request, key: key)
        if let problem = first.problem { throw Refused(problem: problem) }
        let told = try await installation.countTold(by: service)
        #expect(
            (told > before) == tells, "\(R.definition.name) tells \(told - before) events",
            sourceLocation: sourceLocation)
        let second = try await attempt(request, key: key)
        let answer = try JSON.decode(R.Answer.self, from: first.data)
        let again = try JSON.encode(JSON.decode(R.Answer.self, from: second.data))
        // A receipt keeps no names and addresses of people.
        let kept = try (answer as? any PersonalAnswer).map { try JSON.encode($0.impersonal) } ?? JSON.encode(answer)
        #expect(again == kept, "\(second.text)", sourceLocation: sourceLocation)
        #expect(
            try await installation.countTold(by: service) == told, "\(R.definition.name) tells it again",
            sourceLocation: sourceLocation)
        return answer
    }

    /// What comes back, whatever it is.
    struct Answer: Sendable {
        let envelope: Envelope

        var data: [UInt8] { envelope.data }
        var text: String { String(decoding: envelope.data, as: UTF8.self) }
        /// As over HTTP.
        var status: Int { problem?.status ?? 200 }
        var problem: Problem? {
            envelope.type == MessageType.answer ? nil : try? JSON.decode(Problem.self, from: envelope.data)
        }
    }

    struct Refused: Error, CustomStringConvertible {
        let problem: Problem
        var description: String { "\(problem)" }
    }
}
