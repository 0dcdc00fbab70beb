internal import Crypto
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Localization
internal import Messaging
internal import Models

/// What a command would do, and who would hear of it. The events themselves stay here: not everybody may read them who may
/// send the command.
struct CommandRehearsal: Sendable {
    /// In JSON, as the command would be answered.
    let answer: [UInt8]
    /// Nil where nobody can say it at the moment.
    let told: Told?
    /// Whether the command was carried out before under its key.
    let isRepeated: Bool

    struct Told: Sendable {
        let preview: NoticesPreview
        /// In JSON, with what people call those who are in it.
        let json: JSONValue

        /// What people call the contacts, as far as the reader may know.
        var names: AnswerNames { AnswerNames(json, PreviewNotices.answerSchema) }
    }
}

/// Has commands run dry.
struct CommandRehearsals: Sendable {
    let bus: RequestClient

    /// - Parameters:
    ///   - data: the fields of the command, in JSON.
    ///   - language: of the reasons.
    func rehearse(
        _ name: RequestName, _ data: [UInt8], at owner: ServiceName, as token: String?, key: MessageID,
        traceparent: String?, in language: LanguageTag
    ) async throws -> CommandRehearsal {
        let run = try await bus.runDry(name, data, at: owner, as: token, key: key, traceparent: traceparent)
        var told: CommandRehearsal.Told?
        do {
            told = try await self.told(of: run.events, by: owner, to: token, in: language)
        } catch is Unavailable {
        } catch let refused as RemoteProblem where refused.problem.status == 503 {}
        return CommandRehearsal(answer: Array(run.answer.utf8), told: told, isRepeated: run.isRepeated)
    }

    private func told(
        of events: [String], by service: ServiceName, to token: String?, in language: LanguageTag
    ) async throws -> CommandRehearsal.Told {
        guard !events.isEmpty else {
            let nobody = NoticesPreview(
                mails: 0, recipients: [], letters: [], digest: ContentDigest(hash: SHA256.hash(data: Data())))
            return CommandRehearsal.Told(
                preview: nobody, json: try JSON.decode(JSONValue.self, from: JSON.encode(nobody)))
        }
        let asked = PreviewNotices(service: service, events: events, language: language)
        let answer = try await bus.call(
            PreviewNotices.definition.name, try JSON.encode(asked), to: .notifications, as: token)
        return CommandRehearsal.Told(
            preview: try JSON.decode(NoticesPreview.self, from: answer),
            json: try JSON.decode(JSONValue.self, from: answer))
    }
}

extension HTTPField.Name {
    /// With it a command of the API is checked, and nothing is done.
    static var dryRun: HTTPField.Name {
        guard let name = HTTPField.Name("NPP16-Dry-Run") else { preconditionFailure("a valid name of a field") }
        return name
    }
}

extension Hummingbird.Request {
    /// Whether a command of the API is to be checked only.
    ///
    /// - Throws: `invalid` for what is neither yes nor no: a typing mistake must not send what is not to be sent.
    var isDryRun: Bool {
        get throws {
            switch headers[.dryRun]?.lowercased() {
            case nil, "false": return false
            case "true": return true
            default: throw Rejection.invalid("NPP16-Dry-Run", "must be true or false")
            }
        }
    }
}
