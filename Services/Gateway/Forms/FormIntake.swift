internal import HTTPTypes
internal import Hummingbird
internal import Messaging
internal import Models
internal import ServiceKit

/// Takes in what forms send: texts, and files on their way to where they are kept.
struct FormIntake: Sendable {
    let bodies: RequestBodies
    let origins: Origins
    let files: FormFiles

    /// What came with a form.
    struct Taken {
        var values: FormValues
        /// What is wrong with its files.
        var problems: [FormProblem] = []

        /// With what else is wrong: of one question the first that is.
        func problems(beside others: [FormProblem]) -> [FormProblem] {
            problems + others.filter { other in !problems.contains { $0.input == other.input } }
        }
    }

    /// Of the texts of a form, in bytes.
    private static let textLimit = 1_048_576
    /// Of a form with its files, in bytes.
    private static let limit = 120 << 20

    /// - Throws: `forbidden` for a form of a page of somebody else.
    func take(
        _ request: Hummingbird.Request, _ context: WebContext, for command: CommandForm, _ reader: PageReader
    ) async throws -> Taken {
        guard origins.isOwn(request) else {
            throw Rejection.forbidden("The form comes from a page of somebody else.")
        }
        if let form = MultipartForm(contentType: request.headers[.contentType]) {
            return try await parts(form, request, context, for: command, reader)
        }
        return try await bodies.take(request, upTo: Self.textLimit, in: context) { body in
            guard body.count(where: { $0 == UInt8(ascii: "&") }) < FormValues.inputLimit else {
                throw Self.tooManyInputs
            }
            return Taken(values: FormValues(EncodedPairs(body)))
        }
    }

    private static let tooManyInputs = Rejection(
        .tooLarge, detail: "A form has at most \(FormValues.inputLimit) inputs.")

    private func parts(
        _ form: MultipartForm, _ request: Hummingbird.Request, _ context: WebContext, for command: CommandForm,
        _ reader: PageReader
    ) async throws -> Taken {
        try RequestBodies.check(request, Self.limit)
        if request.awaitsInvitation { context.inviteBody() }
        let room = bodies.room(for: context.client)
        defer { withExtendedLifetime(room) {} }
        let fields = FileField.all(of: command.type)
        let place = context.placeValues(of: command.place.placeholders)
        var parts = MultipartParts(request.body, form)
        var taken = Taken(values: FormValues())
        var (count, texts, all) = (0, 0, 0)
        func next() async throws -> [UInt8]? {
            let bytes = try await parts.bytes()
            all += bytes?.count ?? 0
            guard all <= Self.limit else { throw RequestBodies.tooLarge(Self.limit) }
            return bytes
        }
        func text() async throws -> String {
            var text: [UInt8] = []
            while let bytes = try await next() {
                texts += bytes.count
                guard texts <= Self.textLimit else { throw RequestBodies.tooLarge(Self.textLimit) }
                try room.grow(by: bytes.count)
                text += bytes
            }
            return String(decoding: text, as: UTF8.self)
        }
        func problem(of file: FormFiles.Incoming) async throws -> FormProblem? {
            for (input, value) in file.field.sets { taken.values[input] = [value] }
            return try await files.take(
                file, &taken.values, for: command, at: place, reader, trace: request.trace, client: context.client, next
            )
        }
        while let head = try await parts.next() {
            count += 1
            guard count <= FormValues.inputLimit else { throw Self.tooManyInputs }
            guard let name = head.fileName else {
                taken.values.add(try await text(), to: head.name)
                continue
            }
            if !name.isEmpty, let field = fields.first(where: { $0.name + FileField.input == head.name }) {
                let limit = request.announcedLength ?? FileSize.maximum
                let problem = try await problem(of: FormFiles.Incoming(field: field, name: name, limit: limit))
                taken.problems += [problem].compactMap(\.self)
            }
            while try await next() != nil {}
        }
        // The answer of a form that comes again is no answer to the one before.
        if !taken.problems.isEmpty { taken.values["key"] = [] }
        for field in fields { taken.values[field.name + FileField.language] = [] }
        return taken
    }
}
