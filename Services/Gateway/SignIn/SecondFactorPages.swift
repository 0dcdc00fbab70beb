internal import HTTPTypes
internal import Hummingbird
internal import Localization
internal import Messaging
internal import Models

/// The page on which somebody sets up a second factor, sees how many recovery codes are left, and removes it.
struct SecondFactorPages: Sendable {
    static let place = "/account/second-factor"

    private let server: FormServer
    private let credentials: Credentials

    init(_ server: FormServer, _ credentials: Credentials) { (self.server, self.credentials) = (server, credentials) }

    func add(to router: Router<WebContext>) {
        router.get("/account/second-factor") { request, _ in
            try await server.signedIn(request) { reader, _, token in try await show(request, reader, token) }
        }
        router.post("/account/second-factor") { request, context in
            try await acting(request, context) { reader, _, token, _ in try await begin(request, reader, token) }
        }
        router.post("/account/second-factor/confirmation") { request, context in
            try await acting(request, context) { reader, secret, token, fields in
                try await confirm(request, reader, secret, token, fields)
            }
        }
        router.post("/account/second-factor/removal") { request, context in
            try await acting(request, context) { reader, _, token, fields in
                try await remove(request, reader, token, fields)
            }
        }
    }

    private func acting(
        _ request: Request, _ context: WebContext,
        _ act: (PageReader, LinkSecret, String, FormFields) async throws -> Response
    ) async throws -> Response {
        try await server.acting(request, context, at: Self.place) { reader, _, token in
            try await show(request, reader, token, .wrong(.formStale))
        } _: {
            try await act($0, $1, $2, $3)
        }
    }

    // MARK: Pages

    private func show(
        _ request: Request, _ reader: PageReader, _ token: String, _ message: FormMessage? = nil
    ) async throws -> Response {
        let texts = reader.texts
        async let shown = server.bus.send(ShowSecondFactor(), to: .identity, as: token)
        let account = try await server.bus.send(ShowAccount(), to: .identity, as: token)
        let factor = try await shown
        var page = FormPage(
            .factorTitle, reader, message, crumbs: account.requests == nil ? [Self.above(reader)] : [])
        if factor.confirmedAt == nil {
            page.paragraphs = [texts.text(account.requests == nil ? .factorNone : .factorRequired)]
            page.forms = [reader.form(Self.place, .factorSetUp, isPrimary: true)]
        } else {
            page.paragraphs = [texts.text(.factorLeft, ["count": .number(factor.recoveryCodes)])]
            page.forms = [
                reader.form(Self.place + "/removal", input: .factor(in: texts, named: "code"), .factorRemove)
            ]
        }
        return server.respond(page, to: request)
    }

    private static func above(_ reader: PageReader) -> PageLink { reader.link(.accountTitle, "/account") }

    private static func confirming(_ reader: PageReader) -> FormPage.Form {
        let input = FormPage.Input(
            name: "code", label: reader.texts.text(.factorCode), type: "text", value: "",
            autocomplete: "one-time-code", limit: 7)
        return reader.form(place + "/confirmation", input: input, .factorConfirm, isPrimary: true)
    }

    // MARK: Acts

    private func begin(_ request: Request, _ reader: PageReader, _ token: String) async throws -> Response {
        let begun: BegunSecondFactor
        do {
            begun = try await server.bus.send(
                BeginSecondFactor(), to: .identity, as: token, traceparent: request.trace)
        } catch let refused as RemoteProblem where refused.problem.code == .conflict {
            return try await show(request, reader, token)
        }
        guard let key = begun.key, let link = begun.link else { throw Fault("a second factor was begun before") }
        var page = FormPage(.factorTitle, reader)
        page.paragraphs = [reader.texts.text(.factorKey, ["key": .text(Self.inGroups(key.rawValue))])]
        page.links = [PageLink(address: link.rawValue, words: reader.texts.text(.factorOpenApp))]
        page.forms = [Self.confirming(reader)]
        return server.respond(page, to: request)
    }

    private func confirm(
        _ request: Request, _ reader: PageReader, _ secret: LinkSecret, _ token: String, _ fields: FormFields
    ) async throws -> Response {
        func again(_ key: TextKey, _ status: HTTPResponse.Status = .unprocessableContent) -> Response {
            var page = FormPage(.factorTitle, reader, .wrong(key, status, in: "code"))
            page.forms = [Self.confirming(reader), reader.form(Self.place, .factorBeginAgain)]
            return server.respond(page, to: request)
        }
        guard let code = fields["code"].flatMap(SecondFactorCode.init(rawValue:)) else { return again(.factorWrong) }
        do {
            let confirmed = try await server.bus.send(
                ConfirmSecondFactor(code: code), to: .identity, as: token, traceparent: request.trace)
            // What the session may do is another matter now.
            credentials.forget(try await credentials.credential(of: secret).id.rawValue)
            var page = FormPage(.factorTitle, reader, .said(.factorSet), crumbs: [Self.above(reader)])
            page.paragraphs = [reader.texts.text(.factorRecovery)]
            page.codes = (confirmed.recoveryCodes ?? []).map(\.rawValue)
            page.links = [Self.above(reader)]
            return server.respond(page, to: request)
        } catch let refused as RemoteProblem where refused.concerns("code") {
            return again(.factorWrong)
        } catch let refused as RemoteProblem where refused.problem.code == .tooManyRequests {
            return again(.factorLocked, .tooManyRequests)
        } catch let refused as RemoteProblem where refused.problem.code == .conflict {
            return try await show(request, reader, token)
        }
    }

    private func remove(
        _ request: Request, _ reader: PageReader, _ token: String, _ fields: FormFields
    ) async throws -> Response {
        func again(_ key: TextKey, _ status: HTTPResponse.Status = .unprocessableContent) async throws -> Response {
            try await show(request, reader, token, .wrong(key, status, in: "code"))
        }
        guard let code = fields["code"].flatMap(SecondFactorCode.init(rawValue:)) else {
            return try await again(.factorWrong)
        }
        do {
            _ = try await server.bus.send(
                RemoveSecondFactor(code: code), to: .identity, as: token, traceparent: request.trace)
            return try await show(request, reader, token, .said(.factorRemoved))
        } catch let refused as RemoteProblem where refused.concerns("code") {
            return try await again(.factorWrong)
        } catch let refused as RemoteProblem where refused.problem.code == .tooManyRequests {
            return try await again(.factorLocked, .tooManyRequests)
        } catch let refused as RemoteProblem where refused.problem.code == .notFound {
            return try await show(request, reader, token)
        }
    }

    /// As people read it out and type it.
    private static func inGroups(_ key: String) -> String {
        stride(from: 0, to: key.count, by: 4).map { String(key.dropFirst($0).prefix(4)) }.joined(separator: " ")
    }
}
