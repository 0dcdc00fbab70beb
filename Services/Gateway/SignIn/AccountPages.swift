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
            try await server.signedIn(request) { secret, token in try await account(request, secret, token) }
        }
        router.post("/account/sign-out") { request, context in
            try await acting(request, context) { secret, token, _ in
                try await end(credentials.credential(of: secret).id, token, request)
                return signedOut(request)
            }
        }
        router.post("/account/office") { request, context in
            try await acting(request, context) { secret, token, fields in
                try await goOn(in: fields["office"], secret, token, request)
            }
        }
        router.post("/account/session") { request, context in
            try await acting(request, context) { _, token, fields in
                try await end(Line(cutting: fields["session"] ?? ""), token, request)
                return server.redirect(to: "/account", in: request.readerLanguage, setting: [])
            }
        }
        router.post("/account/token") { request, context in
            try await acting(request, context) { _, token, fields in
                if let id = fields["token"].flatMap(AccessTokenID.init(rawValue:)) {
                    _ = try await server.bus.send(
                        RevokeAccessToken(token: id), to: .identity, as: token, traceparent: request.trace)
                }
                return server.redirect(to: "/account", in: request.readerLanguage, setting: [])
            }
        }
        router.post("/account/address") { request, context in
            try await acting(request, context) { secret, token, fields in
                try await changeAddress(to: fields["address"], secret, token, request)
            }
        }
        router.post("/account/data") { request, context in
            try await acting(request, context) { secret, token, _ in try await data(secret, token) }
        }
        router.get("/device") { request, _ in
            try await server.signedIn(request) { secret, token in
                try await device(request, secret, token, code: request.inQuery("code"))
            }
        }
        router.post("/device") { request, context in
            try await acting(request, context) { secret, token, fields in
                try await letIn(request, secret, token, fields)
            }
        }
    }

    // MARK: Who asks

    private func acting(
        _ request: Request, _ context: WebContext,
        _ act: (LinkSecret, String, FormFields) async throws -> Response
    ) async throws -> Response {
        try await server.acting(request, context) { secret, token in
            try await account(request, secret, token, .formStale, .unprocessableContent)
        } _: {
            try await act($0, $1, $2)
        }
    }

    // MARK: Pages

    private func account(
        _ request: Request, _ secret: LinkSecret, _ token: String, _ message: TextKey? = nil,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let language = request.readerLanguage
        let account = try await server.bus.send(ShowAccount(), to: .identity, as: token)
        // A session that waits for a second factor is good for nothing else.
        if account.requests != nil {
            return server.redirect(to: SecondFactorPages.place, in: request.readerLanguage, setting: [])
        }
        async let sessions = server.bus.send(ListWebSessions(), to: .identity, as: token)
        async let tokens = server.bus.send(ListAccessTokens(), to: .identity, as: token)
        let words = try await OfficeWords(account.offices, in: language, server.pool)
        var page = FormPage(.accountTitle, in: language, server.path, message: message)
        try await page.show(
            account: account, sessions: sessions.items, tokens: tokens.items, words, in: language, server, secret)
        page.links = [
            FormPage.Link(
                address: server.address(SecondFactorPages.place, language),
                text: Texts(language).text(.factorTitle))
        ]
        return server.render(page, status)
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

    private func signedOut(_ request: Request) -> Response {
        let page = FormPage(.signInPageTitle, in: request.readerLanguage, server.path, message: .signedOut)
        return server.render(page, setting: [server.cookies.forget(.session)])
    }

    private func device(
        _ request: Request, _ secret: LinkSecret, _ token: String, code given: String?
    ) async throws -> Response {
        let language = request.readerLanguage
        let texts = Texts(language)
        let action = server.address("/device", language)
        var page = FormPage(.deviceTitle, in: language, server.path)
        let ask = FormPage.Form(
            action: action, secret: secret.formSecret,
            input: FormPage.Input(
                name: "code", label: texts.text(.deviceCode), type: "text", value: given ?? "", autocomplete: "off",
                limit: 20), button: texts.text(.deviceLook))
        guard let code = given.flatMap(SignInCode.init(rawValue:)) else {
            if given != nil { page.message = texts.text(.deviceUnknown) }
            page.forms = [ask]
            return server.render(page)
        }
        do {
            let waiting = try await server.bus.send(ShowDeviceSignIn(code: code), to: .identity, as: token)
            let account = try await server.bus.send(ShowAccount(), to: .identity, as: token)
            let words = try await OfficeWords(account.offices, in: language, server.pool)
            let office = account.roles.first.map { words.words(for: $0, of: account.party) } ?? ""
            page.paragraphs = [
                code.rawValue,
                texts.text(.deviceAsk, ["client": .text(waiting.client.rawValue), "office": .text(office)]),
            ]
            page.forms = [
                FormPage.Form(
                    action: action, secret: secret.formSecret,
                    hidden: [
                        FormPage.Hidden(name: "code", value: code.rawValue),
                        FormPage.Hidden(name: "approve", value: "yes"),
                    ], button: texts.text(.deviceApprove))
            ]
        } catch let refused as RemoteProblem where refused.problem.code == .notFound {
            page.message = texts.text(.deviceUnknown)
            page.forms = [ask]
        }
        return server.render(page)
    }

    // MARK: Acts

    private func end(_ id: Line, _ token: String, _ request: Request) async throws {
        guard let session = WebSessionID(rawValue: id.rawValue) else { return }
        _ = try await server.bus.send(
            EndWebSession(session: session), to: .identity, as: token, traceparent: request.trace)
        credentials.forget(id.rawValue)
    }

    private func goOn(
        in office: String?, _ secret: LinkSecret, _ token: String, _ request: Request
    ) async throws -> Response {
        guard let office = office.flatMap(ActorID.init(rawValue:)) else {
            return try await account(request, secret, token, .formStale, .unprocessableContent)
        }
        let former = try await credentials.credential(of: secret).id
        let started: StartedWebSession
        do {
            started = try await server.bus.send(
                SwitchOffice(secret: secret, office: office), to: .identity, traceparent: request.trace)
        } catch let refused as RemoteProblem where refused.problem.code == .confirmationNeeded {
            return try await account(request, secret, token, .factorElsewhere, .conflict)
        }
        credentials.forget(former.rawValue)
        // The answer was lost once: the session is nobody's.
        guard let session = started.secret else { return signedOut(request) }
        return server.redirect(
            to: "/account", in: request.readerLanguage,
            setting: [server.cookies.set(session: session, until: started.expires)])
    }

    /// Asks both ends to confirm it: nothing changes here.
    private func changeAddress(
        to text: String?, _ secret: LinkSecret, _ token: String, _ request: Request
    ) async throws -> Response {
        guard let address = text.flatMap(EmailAddress.init(rawValue:)) else {
            return try await account(request, secret, token, .signInAddressWrong, .unprocessableContent)
        }
        do {
            _ = try await server.bus.send(
                ChangeAddress(email: address), to: .workingGroup, as: token, traceparent: request.trace)
            return try await account(request, secret, token, .accountAddressSent)
        } catch let refused as RemoteProblem {
            switch refused.problem.code {
            // The person proves anew who they are, and comes back.
            case .confirmationNeeded: return server.redirectToSignIn(request, from: "/account")
            case .invalid: return try await account(request, secret, token, .accountAddressSame, .unprocessableContent)
            case .tooManyRequests:
                return try await account(request, secret, token, .accountAddressTooMany, .tooManyRequests)
            case .notFound: return try await account(request, secret, token, .accountAddressElsewhere, .notFound)
            default: throw refused
            }
        }
    }

    private func letIn(
        _ request: Request, _ secret: LinkSecret, _ token: String, _ fields: FormFields
    ) async throws -> Response {
        guard fields["approve"] != nil, let code = fields["code"].flatMap(SignInCode.init(rawValue:)) else {
            return try await device(request, secret, token, code: fields["code"] ?? "")
        }
        do {
            _ = try await server.bus.send(
                ApproveDeviceSignIn(code: code), to: .identity, as: token, traceparent: request.trace)
        } catch let refused as RemoteProblem where refused.problem.code == .confirmationNeeded {
            // The person proves anew who they are, and comes back to the code.
            return server.redirectToSignIn(request, from: "/device?code=\(code.rawValue)")
        }
        return server.render(
            FormPage(.deviceTitle, in: request.readerLanguage, server.path, message: .deviceDone))
    }
}
