internal import Crypto
internal import Foundation
internal import Localization
internal import Messaging
internal import Models

/// Takes in the files that come with a form, and puts their ids in its place: what is wrong with a file is said beside its input,
/// and what was taken in stays with the form, however often it comes again.
struct FormFiles: Sendable {
    let bus: RequestClient
    /// Of which there are so many at once.
    let transfers: Shares

    /// A file as it comes in.
    struct Incoming {
        let field: FileField
        /// As the browser calls it.
        let name: String
        /// How large it is at most: as the whole form.
        let limit: Int
    }

    /// - Parameters:
    ///   - form: what has come in before the file; it gets the id.
    ///   - bytes: the next ones of the content; nil at its end.
    /// - Returns: what is wrong with the file; nil where it was taken in. What was not asked for is left to be passed over.
    func take(
        _ file: Incoming, _ form: inout FormValues, for command: CommandForm, at place: [String: String],
        _ reader: PageReader, trace: String, client: ClientNetwork, _ bytes: () async throws -> [UInt8]?
    ) async throws -> FormProblem? {
        let words = FormWords(reader.language)
        func problem(_ key: TextKey) -> FormProblem {
            let label = words.label(file.field.label).text
            let text = words.texts.text(key, ["field": .text(label), "name": .text(String(file.name.prefix(150)))])
            return FormProblem(input: file.field.name, text: text)
        }
        guard reader.isSignedIn, let secret = reader.formSecret, form["form"].first == secret else {
            return problem(.problemFileAgain)
        }
        guard let name = FileName(rawValue: file.name) else { return problem(.problemFileName) }
        let transfer: Shares.Place
        do { transfer = try transfers.take(for: client) } catch is Unavailable { return problem(.problemFileBusy) }
        defer { withExtendedLifetime(transfer) {} }
        let caller = AttachmentCaller(bus: bus, token: reader.token, trace: trace)
        do {
            let id = id(of: file, in: form)
            // Sent twice, it is the same file.
            if try await !isKnown(id, caller) {
                let language = form.text(file.field.name + FileField.language).flatMap(LanguageTag.init(rawValue:))
                let announced = BeginAttachment(
                    id: id, name: name, language: language ?? reader.language,
                    size: min(max(file.limit, 1), FileSize.maximum))
                let owner = try await command.owner(of: file.field, form, place, reader)
                try await caller.begin(announced, of: owner)
            }
            let stored = try await bring(id, by: caller, bytes)
            form[file.field.name] = (file.field.isMany ? form[file.field.name] : []) + [stored.id.rawValue]
            return nil
        } catch let unfit as Unfit {
            return problem(unfit.key)
        } catch let refused as RemoteProblem {
            return Self.problem(of: refused.problem, with: "\(name)", file.field, words)
        } catch is Unavailable {
            return problem(.problemFileBusy)
        }
    }

    private static func problem(
        of problem: Models.Problem, with name: String, _ field: FileField, _ words: FormWords
    ) -> FormProblem {
        let error = problem.errors?.first
        let text = error.map { words.texts.text(of: $0) } ?? words.texts.detail(of: problem)
        let detail = text ?? error?.detail ?? problem.detail ?? ""
        return FormProblem(
            input: field.name, text: "\(name)\(words.language.labelSeparator)\(detail)",
            language: text == nil ? words.english : nil)
    }

    /// What is told in the reader's words, before a service sees the whole.
    private struct Unfit: Error {
        let key: TextKey
    }

    private func bring(
        _ id: AttachmentID, by caller: AttachmentCaller, _ bytes: () async throws -> [UInt8]?
    ) async throws -> Attachment {
        var upload = AttachmentUpload(of: id, by: caller)
        do {
            while let next = try await bytes() {
                guard upload.size + next.count <= FileSize.maximum else { throw Unfit(key: .problemFileTooLarge) }
                try await upload.take(next)
            }
            guard upload.size > 0 else { throw Unfit(key: .problemFileEmpty) }
        } catch let unfit as Unfit {
            _ = try? await caller.send(DiscardAttachment(attachment: id))
            throw unfit
        }
        return try await upload.complete(key: MessageID(), isShort: true)
    }

    /// The same for the same file in the same form, so that a form that is sent twice brings one file.
    private func id(of file: Incoming, in form: FormValues) -> AttachmentID {
        let parts = [
            form["key"].first ?? "", file.field.name, String(form[file.field.name].count), file.name,
            String(file.limit),
        ]
        let digest = SHA256.hash(data: Data(parts.joined(separator: "\n").utf8))
        let text = String(ContentDigest(hash: digest).rawValue.prefix(32))
        return AttachmentID(rawValue: text) ?? .generate()
    }

    private func isKnown(_ id: AttachmentID, _ caller: AttachmentCaller) async throws -> Bool {
        do {
            try await caller.send(ShowAttachment(attachment: id))
            return true
        } catch let refused as RemoteProblem where refused.problem.code == .notFound {
            return false
        }
    }
}

extension FileField {
    /// By which it is called in forms.
    var label: String { name.split(separator: ".").last.map(String.init) ?? name }
}
