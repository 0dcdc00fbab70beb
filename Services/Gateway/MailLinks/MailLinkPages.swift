internal import HTTPTypes
internal import Hummingbird
internal import Localization
internal import Messaging
internal import Models
internal import Mustache
internal import Postgres
internal import Reactor
internal import ServiceKit

/// The pages behind the links of mails. Looking changes nothing: mail programs and scanners look, too. A form changes.
struct MailLinkPages: Sendable {
    let bus: RequestClient
    private let pool: Pool
    private let bodies: RequestBodies
    private let template: MustacheTemplate
    let path: PublicPath

    private static let formLimit = 16_384

    @Reactor init(_ host: ServiceHost, _ bodies: RequestBodies, _ path: PublicPath) throws {
        bus = host.bus
        pool = host.pool
        self.bodies = bodies
        self.path = path
        template = try MustacheTemplate(string: String(decoding: PackageResources.link_mustache, as: UTF8.self))
    }

    func add(to router: Router<WebContext>) {
        for purpose in [LinkPurpose.acknowledge, .unsubscribe] {
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
        addAddresses(to: router)
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
            return render(status, page)
        } catch let refused as RemoteProblem where refused.problem.status == 404 {
            return await invalid(request)
        }
    }

    private func invalid(_ request: Request) async -> Response {
        render(.notFound, LinkPage(invalid: request.readerLanguage, await GroupName(in: pool), path))
    }

    private func show(
        _ secret: LinkSecret, _ purpose: LinkPurpose, _ request: Request
    ) async throws -> (HTTPResponse.Status, LinkPage) {
        let link = try await bus.send(
            ShowLink(secret: secret, purpose: purpose), to: .notifications, traceparent: request.trace)
        return (.ok, LinkPage(link, path))
    }

    private func acknowledge(
        _ secret: LinkSecret, _ request: Request, _ context: WebContext
    ) async throws -> (HTTPResponse.Status, LinkPage) {
        let link = try await bus.send(
            ShowLink(secret: secret, purpose: .acknowledge), to: .notifications, traceparent: request.trace)
        let form = try await form(request, context)
        let note = form["note"].flatMap(Line.init(rawValue:))
        guard let answer = form["answer"].flatMap(AcknowledgementAnswer.init(rawValue:)),
            answer == .received || note != nil
        else {
            let chosen = form["answer"].flatMap(AcknowledgementAnswer.init(rawValue:))
            return (
                .unprocessableContent,
                LinkPage(link, path, chosen: chosen, note: form["note"] ?? "", message: .noteMissing)
            )
        }
        let answered = try await bus.send(
            AcknowledgeByLink(secret: secret, answer: answer, note: note), to: .notifications,
            traceparent: request.trace)
        return (.ok, LinkPage(answered, path, note: note?.rawValue ?? "", message: .answerRecorded))
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
        return (.ok, LinkPage(done, path))
    }

    func form(_ request: Request, _ context: WebContext) async throws -> FormFields {
        try await bodies.take(request, upTo: Self.formLimit, in: context) {
            FormFields($0, type: request.headers[.contentType])
        }
    }

    private func render(_ status: HTTPResponse.Status, _ page: LinkPage) -> Response {
        Response(
            status: status,
            headers: [.contentType: "text/html; charset=utf-8", .contentLanguage: page.language],
            body: ResponseBody(byteBuffer: ByteBuffer(string: template.render(page))))
    }
}
