internal import HTTPTypes
internal import Hummingbird
internal import Localization
internal import Messaging
internal import Models
internal import ServiceKit

/// Signing in: by the link of a mail, in the browser that asked for it, or by a code of the secretariat. Looking changes nothing:
/// mail programs and scanners look, too. A button signs in.
struct SignInPages: Sendable {
    let server: FormServer
    /// Of a person, for whom no mail reaches.
    private let secretariat: String
    /// What the provider of identities is called; nil where there is none.
    private let provider: String?

    /// A browser is known so long: a link that waits in a mailbox opens in it.
    static let browserLifetime = Duration.seconds(3600)

    init(_ server: FormServer, secretariat: String, provider: String?) {
        (self.server, self.secretariat, self.provider) = (server, secretariat, provider)
    }

    func add(to router: Router<WebContext>) {
        router.get("/sign-in") { request, _ in await asking(request) }
        router.post("/sign-in") { request, context in try await sendLink(request, context) }
        router.post("/sign-in-code") { request, context in try await openCode(request, context) }
        router.get(RouterPath(LinkPurpose.signIn.route.path)) { request, context in
            try await showLink(request, context)
        }
        router.post(RouterPath(LinkPurpose.signIn.route.path)) { request, context in
            try await useLink(request, context)
        }
    }

    // MARK: Asking

    func asking(
        _ request: Request, _ message: FormMessage? = nil, address: String = "", isSent: Bool = false
    ) async -> Response {
        let reader = await server.reader(of: request, at: "/sign-in")
        let texts = reader.texts
        let browser = server.cookies.secret(.browser, of: request) ?? .generate()
        var page = FormPage(.signInPageTitle, reader, message)
        if !isSent {
            page.forms.append(
                FormPage.Form(
                    action: reader.address("/sign-in"), secret: browser.formSecret,
                    input: FormPage.Input(
                        name: "address", label: texts.text(.signInAddress), type: "email", value: address,
                        autocomplete: "email", limit: 254), button: texts.text(.signInSend), isPrimary: true))
        }
        page.forms.append(
            FormPage.Form(
                action: reader.address("/sign-in-code"), secret: browser.formSecret,
                input: FormPage.Input(
                    name: "code", label: texts.text(.signInCodeLabel), type: "text", value: "",
                    autocomplete: "one-time-code", limit: 20), button: texts.text(.signInWithCode)))
        if let provider {
            page.links = [
                PageLink(
                    address: reader.address("/sign-in/oidc"),
                    words: texts.text(.signInAtProvider, ["name": .text(provider)]))
            ]
        }
        if !secretariat.isEmpty { page.notes = [texts.text(.signInNoMail, ["address": .text(secretariat)])] }
        var fields = [server.cookies.set(.browser, browser, for: Self.browserLifetime)]
        if let next = ReturnPlace(request.inQuery("next")) { fields.append(server.cookies.set(next)) }
        return server.respond(page, to: request, setting: fields)
    }

    private func sendLink(_ request: Request, _ context: WebContext) async throws -> Response {
        let browser = server.cookies.secret(.browser, of: request)
        guard let fields = try await server.fields(request, context, of: browser), let browser else {
            return await asking(request, .wrong(.formStale))
        }
        guard let address = fields["address"].flatMap(EmailAddress.init(rawValue:)) else {
            return await asking(
                request, .wrong(.signInAddressWrong, in: "address"), address: fields["address"] ?? "")
        }
        return try await limited(request) {
            _ = try await server.bus.send(
                RequestSignIn(address: address, browser: browser.digest, network: context.network), to: .identity,
                traceparent: request.trace)
            return await asking(request, .said(.signInSent), isSent: true)
        }
    }

    /// Says in words of the reader that too much was asked for.
    private func limited(_ request: Request, _ body: () async throws -> Response) async throws -> Response {
        do {
            return try await body()
        } catch let refused as RemoteProblem where refused.problem.code == .tooManyRequests {
            return await asking(request, .wrong(.signInTooMany, .tooManyRequests))
        }
    }

    // MARK: The link of a mail

    private func showLink(_ request: Request, _ context: WebContext) async throws -> Response {
        let secret = context.decoded("secret").flatMap(LinkSecret.init(rawValue:))
        return try await opened(request, secret: secret, code: nil)
    }

    /// Signs in, or sends another link for this browser.
    private func useLink(_ request: Request, _ context: WebContext) async throws -> Response {
        let browser = server.cookies.secret(.browser, of: request)
        guard let secret = context.decoded("secret").flatMap(LinkSecret.init(rawValue:)),
            let fields = try await server.fields(request, context, of: browser), let browser
        else { return await asking(request, .wrong(.formStale)) }
        if fields["again"] != nil {
            return try await limited(request) {
                try await whereOpen(request) {
                    _ = try await server.bus.send(
                        RepeatSignIn(secret: secret, browser: browser.digest, network: context.network),
                        to: .identity, traceparent: request.trace)
                    return await asking(request, .said(.signInSent), isSent: true)
                }
            }
        }
        return try await signIn(request, context, fields, browser, secret: secret, code: nil)
    }

    // MARK: The code of the secretariat

    private func openCode(_ request: Request, _ context: WebContext) async throws -> Response {
        let browser = server.cookies.secret(.browser, of: request)
        guard let fields = try await server.fields(request, context, of: browser), let browser else {
            return await asking(request, .wrong(.formStale))
        }
        guard let code = fields["code"].flatMap(SignInCode.init(rawValue:)) else {
            return await asking(request, .wrong(.signInOver, in: "code"))
        }
        guard fields["office"] != nil else { return try await opened(request, secret: nil, code: code) }
        return try await signIn(request, context, fields, browser, secret: nil, code: code)
    }

    // MARK: Both

    /// The offices into which a link or a code lets somebody.
    ///
    /// - Parameter message: what is wrong with what was given before.
    func opened(
        _ request: Request, secret: LinkSecret?, code: SignInCode?, _ message: FormMessage? = nil
    ) async throws -> Response {
        guard secret != nil || code != nil else { return await asking(request, .wrong(.signInOver, .notFound)) }
        return try await whereOpen(request) {
            let known = server.cookies.secret(.browser, of: request)
            let browser = known ?? .generate()
            let offer = try await server.bus.send(
                ShowSignIn(secret: secret, code: code, browser: known?.digest), to: .identity,
                traceparent: request.trace)
            let reader = await server.reader(of: request, at: secret == nil ? "/sign-in" : nil)
            let words = try await OfficeWords(offer.offices, in: reader.language, server.pool)
            return server.respond(
                FormPage(offer, words, reader, browser, secret, code, message), to: request,
                setting: known == nil ? [server.cookies.set(.browser, browser, for: Self.browserLifetime)] : [])
        }
    }

    private func signIn(
        _ request: Request, _ context: WebContext, _ fields: FormFields, _ browser: LinkSecret, secret: LinkSecret?,
        code: SignInCode?
    ) async throws -> Response {
        guard let office = fields["office"].flatMap(ActorID.init(rawValue:)) else {
            return try await opened(request, secret: secret, code: code)
        }
        let factor = fields["factor"].flatMap(SecondFactorCode.init(rawValue:))
        return try await whereOpen(request) {
            let started: StartedWebSession
            do {
                started = try await server.bus.send(
                    CompleteSignIn(
                        secret: secret, code: code, browser: browser.digest, office: office, factor: factor,
                        agent: request.agent, network: context.network), to: .identity, traceparent: request.trace)
            } catch let refused as RemoteProblem where refused.concerns("factor") {
                return try await opened(request, secret: secret, code: code, .wrong(.factorWrong, in: "factor"))
            } catch let refused as RemoteProblem where refused.problem.code == .tooManyRequests {
                return try await opened(
                    request, secret: secret, code: code, .wrong(.factorLocked, .tooManyRequests, in: "factor"))
            }
            // The answer was lost once: the link is used up.
            guard let session = started.secret else { return await asking(request, .wrong(.signInOver, .notFound)) }
            let cookies = [
                server.cookies.set(session: session, until: started.expires), server.cookies.forget(.browser),
            ]
            guard !started.awaitsFactor else {
                return server.redirect(to: SecondFactorPages.place, in: request.readerLanguage, setting: cookies)
            }
            return server.redirect(
                to: server.cookies.returnPlace(of: request)?.path ?? "/me", in: request.readerLanguage,
                setting: cookies + [server.cookies.forgetReturnPlace()])
        }
    }

    /// What was never there, is used, is over, or opens in another browser is told in the same words.
    private func whereOpen(_ request: Request, _ body: () async throws -> Response) async throws -> Response {
        do {
            return try await body()
        } catch let refused as RemoteProblem where [.notFound, .invalid].contains(refused.problem.code) {
            return await asking(request, .wrong(.signInOver, .notFound))
        }
    }
}

extension FormPage {
    /// A button for each office; in another browser than the one that asked, one that sends another link.
    init(
        _ offer: SignInOffer, _ words: OfficeWords, _ reader: PageReader, _ browser: LinkSecret, _ secret: LinkSecret?,
        _ code: SignInCode?, _ message: FormMessage? = nil
    ) {
        let texts = reader.texts
        let place = secret.map { LinkPurpose.signIn.route.filled(with: [$0.rawValue]) } ?? "/sign-in-code"
        let action = reader.address(place)
        guard offer.isSameBrowser else {
            self.init(.signInPageTitle, reader, .said(.signInOtherBrowser))
            forms = [
                Form(
                    action: action, secret: browser.formSecret,
                    hidden: [CommandPage.Hidden(name: "again", value: "yes")], button: texts.text(.signInSendNew),
                    isPrimary: true)
            ]
            return
        }
        self.init(.signInPageTitle, reader, offer.offices.isEmpty ? .said(.signInOver) : message)
        let given = code.map { [CommandPage.Hidden(name: "code", value: $0.rawValue)] } ?? []
        sections = offer.offices.map { office in
            Section(
                title: office.name.rawValue,
                forms: [
                    Form(
                        action: action, secret: browser.formSecret,
                        hidden: given + [CommandPage.Hidden(name: "office", value: office.actor.rawValue)],
                        input: offer.guarded.contains(office.actor) ? .factor(in: texts) : nil,
                        button: texts.text(.signInAs, ["office": .text(words.words(for: office))]),
                        isPrimary: offer.offices.count == 1)
                ])
        }
    }
}

extension FormPage.Input {
    /// For a code of an app, or one that was kept for when it is lost.
    static func factor(in texts: Texts, named name: String = "factor") -> FormPage.Input {
        FormPage.Input(
            name: name, label: texts.text(.factorAsk), type: "text", value: "", autocomplete: "one-time-code",
            limit: 20)
    }
}

extension RemoteProblem {
    /// Whether it says what is wrong with a field.
    func concerns(_ field: String) -> Bool { problem.errors?.contains { $0.field == field } ?? false }
}

extension WebContext {
    /// Where the client is, as far as limits are concerned.
    var network: Line { Line(cutting: client.description) }
}

extension Request {
    /// What the browser is called.
    var agent: Line? { headers[.userAgent].flatMap(BrowserName.init).map { Line(cutting: $0.text) } }
}
