internal import HTTPTypes
internal import Hummingbird
internal import Localization
internal import Messaging
internal import Models
internal import ServiceKit

/// The pages behind the links of mails. Looking changes nothing: mail programs and scanners look, too. A form changes.
struct MailLinkPages: Sendable {
    private let pages: PageServer
    private let bodies: RequestBodies

    var bus: RequestClient { pages.bus }

    private static let formLimit = 16_384

    init(_ pages: PageServer, _ bodies: RequestBodies) { (self.pages, self.bodies) = (pages, bodies) }

    func add(to router: Router<WebContext>) {
        for purpose in [LinkPurpose.acknowledge, .unsubscribe, .disown] {
            router.get(RouterPath(purpose.route.path)) { request, context in
                try await answer(request, context) { secret in try await show(secret, purpose, request) }
            }
        }
        router.post(RouterPath(LinkPurpose.acknowledge.route.path)) { request, context in
            try await answer(request, context) { secret in try await acknowledge(secret, request, context) }
        }
        router.post(RouterPath(LinkPurpose.unsubscribe.route.path)) { request, context in
            try await answer(request, context) { secret in try await unsubscribe(secret, request, context) }
        }
        router.post(RouterPath(LinkPurpose.disown.route.path)) { request, context in
            try await answer(request, context) { secret in
                let done = try await bus.send(
                    DisownLink(secret: secret), to: .notifications, traceparent: request.trace)
                return (.ok, LinkPage(done, await reader(of: request, done.language)))
            }
        }
        router.get(RouterPath(LinkPurpose.act.route.path)) { request, context in
            try await open(request, context)
        }
        addAddresses(to: router)
    }

    /// Leads from the link of a mail to the page of its object, before which the link stays.
    private func open(_ request: Request, _ context: WebContext) async throws -> Response {
        guard let secret = LinkSecret(rawValue: context.decoded("secret") ?? "") else { return await invalid(request) }
        let link = try await MailLinkOver.told {
            try await bus.send(UseActLink(secret: secret), to: .identity, traceparent: request.trace)
        }
        let reader = await reader(of: request, link.language)
        let place = LinkPurpose.act.route.filled(with: [secret.rawValue])
        return pages.redirect(to: reader.address("\(place)/\(link.about)"))
    }

    /// A page, also where the link opens nothing.
    func answer(
        _ request: Request, _ context: WebContext,
        _ page: (LinkSecret) async throws -> (HTTPResponse.Status, LinkPage)
    ) async throws -> Response {
        do {
            guard let secret = LinkSecret(rawValue: context.decoded("secret") ?? "") else {
                return await invalid(request)
            }
            let (status, page) = try await page(secret)
            return pages.respond(page, to: request, status, isKept: false)
        } catch let refused as RemoteProblem where refused.problem.status == 404 {
            return await invalid(request)
        }
    }

    private func invalid(_ request: Request) async -> Response {
        pages.respond(LinkPage(invalid: await pages.reader(of: request)), to: request, .notFound, isKept: false)
    }

    /// Reads in the language that the address names, or else in that of the mail.
    func reader(of request: Request, _ language: LanguageTag) async -> PageReader {
        await pages.reader(of: request, in: request.pathLanguage ?? language)
    }

    private func contents(
        _ secret: LinkSecret, _ purpose: LinkPurpose, _ request: Request
    ) async throws -> LinkContents {
        try await bus.send(
            ShowLink(secret: secret, purpose: purpose), to: .notifications, traceparent: request.trace)
    }

    private func show(
        _ secret: LinkSecret, _ purpose: LinkPurpose, _ request: Request
    ) async throws -> (HTTPResponse.Status, LinkPage) {
        let link = try await contents(secret, purpose, request)
        return (.ok, LinkPage(link, await reader(of: request, link.language)))
    }

    private func acknowledge(
        _ secret: LinkSecret, _ request: Request, _ context: WebContext
    ) async throws -> (HTTPResponse.Status, LinkPage) {
        let link = try await contents(secret, .acknowledge, request)
        let reader = await reader(of: request, link.language)
        let form = try await form(request, context)
        let note = form["note"].flatMap(Line.init(rawValue:))
        let chosen = form["answer"].flatMap(AcknowledgementAnswer.init(rawValue:))
        guard let answer = chosen, answer == .received || note != nil else {
            let given = LinkPage.Given(answer: chosen, note: form["note"] ?? "")
            return (.unprocessableContent, LinkPage(link, reader, given: given))
        }
        let answered = try await bus.send(
            AcknowledgeByLink(secret: secret, answer: answer, note: note), to: .notifications,
            traceparent: request.trace)
        return (.ok, LinkPage(answered, reader, said: .answerRecorded))
    }

    /// RFC 8058: the body says so, whether a mail program sends it or the button of the page.
    private func unsubscribe(
        _ secret: LinkSecret, _ request: Request, _ context: WebContext
    ) async throws -> (HTTPResponse.Status, LinkPage) {
        // Looking leaves nothing behind: made-up links are many.
        let (_, page) = try await show(secret, .unsubscribe, request)
        guard try await form(request, context)["List-Unsubscribe"] == "One-Click" else {
            return (.unprocessableContent, page)
        }
        let done = try await bus.send(
            UnsubscribeByLink(secret: secret), to: .notifications, traceparent: request.trace)
        return (.ok, LinkPage(done, await reader(of: request, done.language)))
    }

    func form(_ request: Request, _ context: WebContext) async throws -> FormFields {
        try await bodies.take(request, upTo: Self.formLimit, in: context) {
            FormFields($0, type: request.headers[.contentType])
        }
    }
}
