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
        router.get("/sign-in") { request, _ in asking(request) }
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
        _ request: Request, _ message: TextKey? = nil, status: HTTPResponse.Status = .ok, address: String = "",
        isSent: Bool = false
    ) -> Response {
        let language = request.readerLanguage
        let texts = Texts(language)
        let known = server.cookies.secret(.browser, of: request)
        let browser = known ?? .generate()
        var page = FormPage(.signInPageTitle, in: language, server.path, message: message)
        if !isSent {
            page.forms.append(
                FormPage.Form(
                    action: server.address("/sign-in", language), secret: browser.formSecret,
                    input: FormPage.Input(
                        name: "address", label: texts.text(.signInAddress), type: "email", value: address,
                        autocomplete: "email", limit: 254), button: texts.text(.signInSend)))
        }
        page.forms.append(
            FormPage.Form(
                action: server.address("/sign-in-code", language), secret: browser.formSecret,
                input: FormPage.Input(
                    name: "code", label: texts.text(.signInCodeLabel), type: "text", value: "",
                    autocomplete: "one-time-code", limit: 20), button: texts.text(.signInWithCode)))
        if let provider {
            page.links = [
                FormPage.Link(
                    address: server.address("/sign-in/oidc", language),
                    text: texts.text(.signInAtProvider, ["name": .text(provider)]))
            ]
        }
        if !secretariat.isEmpty { page.notes = [texts.text(.signInNoMail, ["address": .text(secretariat)])] }
        var fields = [server.cookies.set(.browser, browser, for: Self.browserLifetime)]
        if let next = ReturnPlace(request.inQuery("next")) { fields.append(server.cookies.set(next)) }
        return server.render(page, status, setting: fields)
    }

    private func sendLink(_ request: Request, _ context: WebContext) async throws -> Response {
        let browser = server.cookies.secret(.browser, of: request)
        guard let fields = try await server.fields(request, context, of: browser), let browser else {
            return asking(request, .formStale, status: .unprocessableContent)
        }
        guard let address = fields["address"].flatMap(EmailAddress.init(rawValue:)) else {
            return asking(
                request, .signInAddressWrong, status: .unprocessableContent, address: fields["address"] ?? "")
        }
        return try await limited(request) {
            _ = try await server.bus.send(
                RequestSignIn(address: address, browser: browser.digest, network: context.network), to: .identity,
                traceparent: request.trace)
            return asking(request, .signInSent, isSent: true)
        }
    }

    /// Says in words of the reader that too much was asked for.
    private func limited(_ request: Request, _ body: () async throws -> Response) async throws -> Response {
        do {
            return try await body()
        } catch let refused as RemoteProblem where refused.problem.code == .tooManyRequests {
            return asking(request, .signInTooMany, status: .tooManyRequests)
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
        else { return asking(request, .formStale, status: .unprocessableContent) }
        if fields["again"] != nil {
            return try await limited(request) {
                try await whereOpen(request) {
                    _ = try await server.bus.send(
                        RepeatSignIn(secret: secret, browser: browser.digest, network: context.network),
                        to: .identity, traceparent: request.trace)
                    return asking(request, .signInSent, isSent: true)
                }
            }
        }
        return try await signIn(request, context, fields, browser, secret: secret, code: nil)
    }

    // MARK: The code of the secretariat

    private func openCode(_ request: Request, _ context: WebContext) async throws -> Response {
        let browser = server.cookies.secret(.browser, of: request)
        guard let fields = try await server.fields(request, context, of: browser), let browser else {
            return asking(request, .formStale, status: .unprocessableContent)
        }
        guard let code = fields["code"].flatMap(SignInCode.init(rawValue:)) else {
            return asking(request, .signInOver, status: .unprocessableContent)
        }
        guard fields["office"] != nil else { return try await opened(request, secret: nil, code: code) }
        return try await signIn(request, context, fields, browser, secret: nil, code: code)
    }

    // MARK: Both

    /// The offices into which a link or a code lets somebody.
    ///
    /// - Parameter message: what is wrong with what was given before, and the status that says so.
    func opened(
        _ request: Request, secret: LinkSecret?, code: SignInCode?, _ message: TextKey? = nil,
        _ status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        guard secret != nil || code != nil else { return asking(request, .signInOver, status: .notFound) }
        return try await whereOpen(request) {
            let known = server.cookies.secret(.browser, of: request)
            let browser = known ?? .generate()
            let offer = try await server.bus.send(
                ShowSignIn(secret: secret, code: code, browser: known?.digest), to: .identity,
                traceparent: request.trace)
            let words = try await OfficeWords(offer.offices, in: request.readerLanguage, server.pool)
            var page = FormPage(offer, words, request.readerLanguage, server, browser, secret, code)
            if let message { page.message = words.texts.text(message) }
            return server.render(
                page, status,
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
                return try await opened(request, secret: secret, code: code, .factorWrong, .unprocessableContent)
            } catch let refused as RemoteProblem where refused.problem.code == .tooManyRequests {
                return try await opened(request, secret: secret, code: code, .factorLocked, .tooManyRequests)
            }
            // The answer was lost once: the link is used up.
            guard let session = started.secret else { return asking(request, .signInOver, status: .notFound) }
            let cookies = [
                server.cookies.set(session: session, until: started.expires), server.cookies.forget(.browser),
            ]
            guard !started.awaitsFactor else {
                return server.redirect(to: SecondFactorPages.place, in: request.readerLanguage, setting: cookies)
            }
            return server.redirect(
                to: server.cookies.returnPlace(of: request)?.path ?? "/account", in: request.readerLanguage,
                setting: cookies + [server.cookies.forgetReturnPlace()])
        }
    }

    /// What was never there, is used, is over, or opens in another browser is told in the same words.
    private func whereOpen(_ request: Request, _ body: () async throws -> Response) async throws -> Response {
        do {
            return try await body()
        } catch let refused as RemoteProblem where [.notFound, .invalid].contains(refused.problem.code) {
            return asking(request, .signInOver, status: .notFound)
        }
    }
}

extension FormPage {
    /// A button for each office; in another browser than the one that asked, one that sends another link.
    fileprivate init(
        _ offer: SignInOffer, _ words: OfficeWords, _ language: LanguageTag, _ server: FormServer,
        _ browser: LinkSecret, _ secret: LinkSecret?, _ code: SignInCode?
    ) {
        self.init(.signInPageTitle, in: language, server.path)
        let place = secret.map { LinkPurpose.signIn.route.filled(with: [$0.rawValue]) } ?? "/sign-in-code"
        let action = server.address(place, language)
        guard offer.isSameBrowser else {
            message = words.texts.text(.signInOtherBrowser)
            forms = [
                Form(
                    action: action, secret: browser.formSecret, hidden: [Hidden(name: "again", value: "yes")],
                    button: words.texts.text(.signInSendNew))
            ]
            return
        }
        if offer.offices.isEmpty { message = words.texts.text(.signInOver) }
        let given = code.map { [Hidden(name: "code", value: $0.rawValue)] } ?? []
        sections = offer.offices.map { office in
            Section(
                title: office.name.rawValue,
                items: [
                    Item(
                        form: Form(
                            action: action, secret: browser.formSecret,
                            hidden: given + [Hidden(name: "office", value: office.actor.rawValue)],
                            input: offer.guarded.contains(office.actor) ? .factor(in: words.texts) : nil,
                            button: words.texts.text(.signInAs, ["office": .text(words.words(for: office))])))
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
