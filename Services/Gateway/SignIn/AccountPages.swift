internal import HTTPTypes
internal import Hummingbird
internal import Localization
internal import Messaging
internal import Models
internal import ServiceKit

/// The account of whoever is signed in: offices, browsers, access tokens; and the page on which a program is let in.
struct AccountPages: Sendable {
    private let server: FormServer
    private let credentials: Credentials

    init(_ server: FormServer, _ credentials: Credentials) { (self.server, self.credentials) = (server, credentials) }

    func add(to router: Router<WebContext>) {
        router.get("/account") { request, _ in
            try await server.signedIn(request) { reader, _, token in try await account(request, reader, token) }
        }
        router.post("/account/sign-out") { request, context in
            try await acting(request, context) { reader, secret, token, _ in
                try await end(credentials.credential(of: secret).id, token, request)
                return signedOut(request, reader)
            }
        }
        router.post("/account/office") { request, context in
            try await acting(request, context) { reader, secret, token, fields in
                try await goOn(in: fields["office"], request, reader, secret, token)
            }
        }
        router.post("/account/session") { request, context in
            try await acting(request, context) { reader, _, token, fields in
                try await end(Line(cutting: fields["session"] ?? ""), token, request)
                return server.redirect(to: "/account", in: reader.language)
            }
        }
        router.post("/account/token") { request, context in
            try await acting(request, context) { reader, _, token, fields in
                if let id = fields["token"].flatMap(AccessTokenID.init(rawValue:)) {
                    _ = try await server.bus.send(
                        RevokeAccessToken(token: id), to: .identity, as: token, traceparent: request.trace)
                }
                return server.redirect(to: "/account", in: reader.language)
            }
        }
        router.post("/account/address") { request, context in
            try await acting(request, context) { reader, _, token, fields in
                try await changeAddress(to: fields["address"], request, reader, token)
            }
        }
        router.post("/account/data") { request, context in
            try await acting(request, context) { _, secret, token, _ in try await data(secret, token) }
        }
        router.get("/device") { request, _ in
            try await server.signedIn(request) { reader, _, token in
                try await device(request, reader, token, code: request.inQuery("code"))
            }
        }
        router.post("/device") { request, context in
            try await server.acting(request, context, at: "/device") { reader, _, token in
                try await device(request, reader, token, code: nil, .wrong(.formStale))
            } _: { reader, _, token, fields in
                try await letIn(request, reader, token, fields)
            }
        }
    }

    // MARK: Who asks

    private func acting(
        _ request: Request, _ context: WebContext,
        _ act: (PageReader, LinkSecret, String, FormFields) async throws -> Response
    ) async throws -> Response {
        try await server.acting(request, context, at: "/account") { reader, _, token in
            try await account(request, reader, token, .wrong(.formStale))
        } _: {
            try await act($0, $1, $2, $3)
        }
    }

    // MARK: Pages

    private func account(
        _ request: Request, _ reader: PageReader, _ token: String, _ message: FormMessage? = nil
    ) async throws -> Response {
        let account = try await server.bus.send(ShowAccount(), to: .identity, as: token)
        // A session that waits for a second factor is good for nothing else.
        if account.requests != nil { return server.redirect(to: SecondFactorPages.place, in: reader.language) }
        async let sessions = server.bus.send(ListWebSessions(), to: .identity, as: token)
        async let tokens = server.bus.send(ListAccessTokens(), to: .identity, as: token)
        let words = try await OfficeWords(account.offices, in: reader.language, server.pool)
        let content = AccountContent(
            account: account, sessions: try await sessions.items, tokens: try await tokens.items, words: words)
        return server.respond(FormPage(content, reader, message), to: request)
    }

    /// All that is kept about whoever is signed in, in this office: a file for them.
    private func data(_ secret: LinkSecret, _ token: String) async throws -> Response {
        let person = try await credentials.credential(of: secret).actor
        let document = try await PersonalDocument(of: person) {
            try await server.bus.send($0, to: $0.service, as: token)
        }
        var response = Response.json(try JSON.encode(document))
        response.headers[.contentDisposition] = "attachment; filename=\"\(person.rawValue).json\""
        response.headers[.cacheControl] = "no-store"
        return response
    }

    private func signedOut(_ request: Request, _ reader: PageReader) -> Response {
        server.respond(
            FormPage(.signInPageTitle, reader.signedOut, .said(.signedOut)), to: request,
            setting: [server.cookies.forget(.session)])
    }

    private func device(
        _ request: Request, _ reader: PageReader, _ token: String, code given: String?, _ message: FormMessage? = nil
    ) async throws -> Response {
        let texts = reader.texts
        func asking(_ message: FormMessage?) -> Response {
            var page = FormPage(.deviceTitle, reader, message)
            let input = FormPage.Input(
                name: "code", label: texts.text(.deviceCode), type: "text", value: given ?? "", autocomplete: "off",
                limit: 20)
            page.forms = [reader.form("/device", input: input, .deviceLook, isPrimary: true)]
            return server.respond(page, to: request)
        }
        guard let given else { return asking(message) }
        let unknown = FormMessage.wrong(.deviceUnknown, .notFound, in: "code")
        guard let code = SignInCode(rawValue: given) else { return asking(unknown) }
        do {
            let waiting = try await server.bus.send(ShowDeviceSignIn(code: code), to: .identity, as: token)
            let account = try await server.bus.send(ShowAccount(), to: .identity, as: token)
            let words = try await OfficeWords(account.offices, in: reader.language, server.pool)
            let office = account.roles.first.map { words.words(for: $0, of: account.party) } ?? ""
            var page = FormPage(.deviceTitle, reader)
            page.codes = [code.rawValue]
            page.paragraphs = [
                texts.text(.deviceAsk, ["client": .text(waiting.client.rawValue), "office": .text(office)])
            ]
            let hidden = [("code", code.rawValue), ("approve", "yes")].map(CommandPage.Hidden.init)
            page.forms = [reader.form("/device", hidden: hidden, .deviceApprove, isPrimary: true)]
            return server.respond(page, to: request)
        } catch let refused as RemoteProblem where refused.problem.code == .notFound {
            return asking(unknown)
        }
    }

    // MARK: Acts

    private func end(_ id: Line, _ token: String, _ request: Request) async throws {
        guard let session = WebSessionID(rawValue: id.rawValue) else { return }
        _ = try await server.bus.send(
            EndWebSession(session: session), to: .identity, as: token, traceparent: request.trace)
        credentials.forget(id.rawValue)
    }

    private func goOn(
        in office: String?, _ request: Request, _ reader: PageReader, _ secret: LinkSecret, _ token: String
    ) async throws -> Response {
        guard let office = office.flatMap(ActorID.init(rawValue:)) else {
            return try await account(request, reader, token, .wrong(.formStale))
        }
        let former = try await credentials.credential(of: secret).id
        let started: StartedWebSession
        do {
            started = try await server.bus.send(
                SwitchOffice(secret: secret, office: office), to: .identity, traceparent: request.trace)
        } catch let refused as RemoteProblem where refused.problem.code == .confirmationNeeded {
            return try await account(request, reader, token, .wrong(.factorElsewhere, .conflict))
        }
        credentials.forget(former.rawValue)
        // The answer was lost once: the session is nobody's.
        guard let session = started.secret else { return signedOut(request, reader) }
        return server.redirect(
            to: "/me", in: reader.language,
            setting: [server.cookies.set(session: session, until: started.expires)])
    }

    /// Asks both ends to confirm it: nothing changes here.
    private func changeAddress(
        to text: String?, _ request: Request, _ reader: PageReader, _ token: String
    ) async throws -> Response {
        func refused(_ key: TextKey, _ status: HTTPResponse.Status = .unprocessableContent) async throws -> Response {
            try await account(request, reader, token, .wrong(key, status, in: "address"))
        }
        guard let address = text.flatMap(EmailAddress.init(rawValue:)) else {
            return try await refused(.signInAddressWrong)
        }
        do {
            _ = try await server.bus.send(
                ChangeAddress(email: address), to: .workingGroup, as: token, traceparent: request.trace)
            return try await account(request, reader, token, .said(.accountAddressSent))
        } catch let error as RemoteProblem {
            switch error.problem.code {
            // The person proves anew who they are, and comes back.
            case .confirmationNeeded: return server.redirectToSignIn(reader, from: "/account")
            case .invalid: return try await refused(.accountAddressSame)
            case .tooManyRequests: return try await refused(.accountAddressTooMany, .tooManyRequests)
            case .notFound: return try await refused(.accountAddressElsewhere, .notFound)
            default: throw error
            }
        }
    }

    private func letIn(
        _ request: Request, _ reader: PageReader, _ token: String, _ fields: FormFields
    ) async throws -> Response {
        guard fields["approve"] != nil, let code = fields["code"].flatMap(SignInCode.init(rawValue:)) else {
            return try await device(request, reader, token, code: fields["code"] ?? "")
        }
        do {
            _ = try await server.bus.send(
                ApproveDeviceSignIn(code: code), to: .identity, as: token, traceparent: request.trace)
        } catch let refused as RemoteProblem where refused.problem.code == .confirmationNeeded {
            // The person proves anew who they are, and comes back to the code.
            return server.redirectToSignIn(reader, from: "/device?code=\(code.rawValue)")
        }
        return server.respond(FormPage(.deviceTitle, reader, .said(.deviceDone)), to: request)
    }
}
