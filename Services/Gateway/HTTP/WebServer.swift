internal import Glibc
internal import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import Messaging
internal import Models
internal import NIOCore
internal import Reactor
internal import ServiceKit
internal import ServiceLifecycle

/// The HTTP server and all its routes.
///
/// Settings say where it listens, and how much is taken from whom (``RateLimits``, ``HTTPLimits``).
struct WebServer: Sendable {
    private let application: Application<AddressPrefixes<RouterResponder<WebContext>>>

    /// - Throws: `ServiceConfiguration.Invalid` for an address that cannot be one.
    @Reactor init(
        _ host: ServiceHost, _ stream: OverviewStream, _ credentials: Credentials, _ cookies: Cookies, publicURL: String
    ) throws {
        var settings = host.configuration.settings
        let port = settings.number(.httpPort)
        try settings.check()
        let limits = try HTTPLimits(settings)
        let clients = Clients(proxies: settings.text(.httpProxies))
        let rates = try RateLimits(settings, clients, host.tokens, credentials)
        let methods = Methods()
        let path = PublicPath(url: publicURL)
        let origins = Origins(url: publicURL)
        let pages = try PageServer(host, path, cookies)
        let router = Router(context: WebContext.self, options: .autoGenerateHeadEndpoints)
        router.addMiddleware {
            RequestIdentity(logger: host.logger)
            HeadAnswers()
            Compression()
            SecurityHeaders()
            ProblemResponses(logger: host.logger, pages: pages, credentials: credentials)
            rates
            FormerAddresses(path: path)
            methods
        }
        let bodies = RequestBodies(capacity: limits.bodies)
        let transfers = Shares(limits.transfers, of: "files are on their way", retryAfter: .seconds(5))
        Asset.add(to: router)
        Overview(host, pages, stream, limits.streams).add(to: router)
        try OperationsPages(host).add(to: router)
        let api = try JSONAPI(host, bodies, path)
        try api.add(to: router)
        ActionPages(pages, host).add(to: router)
        ProposalPages(pages).add(to: router)
        CoveragePages(pages).add(to: router)
        MyWorkPages(pages, host).add(to: router)
        SearchPages(pages).add(to: router)
        AdministrationPages(pages).add(to: router)
        ObjectPages(pages, api).add(
            to: router,
            except: ActionPages.designed.union(ProposalPages.places).union(CoveragePages.places)
                .union(FollowPages.designed).union(["/account"]))
        CommandPages(
            pages,
            FormIntake(bodies: bodies, origins: origins, files: FormFiles(bus: host.bus, transfers: transfers))
        ).add(to: router)
        AttachmentContent(host, transfers).add(to: router)
        MailLinkPages(pages, bodies).add(to: router)
        FeedPages(host).add(to: router)
        let forms = FormServer(pages, bodies, origins)
        let provider = ProviderPages.name(settings)
        let signIn = SignInPages(forms, secretariat: settings.text(.mailReplyTo), provider: provider)
        signIn.add(to: router)
        if provider != nil {
            ProviderPages(signIn, issuer: settings.text(.oidcIssuer)).add(to: router)
        }
        AccountPages(forms, credentials).add(to: router)
        FollowPages(forms).add(to: router)
        SecondFactorPages(forms, credentials).add(to: router)
        methods.learn(router)
        let logger = host.logger
        let connections = Connections(limits.connections, clients)
        application = Application(
            responder: AddressPrefixes(responder: router.buildResponder()),
            server: HTTPServerBuilder { responder in
                WatchedChannel(http: HTTP1Channel(responder: responder), connections: connections, pace: limits.pace)
            },
            configuration: ApplicationConfiguration(
                address: .hostname(settings.text(.httpHost), port: port)),
            onServerRunning: { channel in
                logger.info("http.ready", metadata: ["http.address": "\(channel.localAddress.map { "\($0)" } ?? "")"])
            },
            logger: Logger(label: "http") { _ in SwiftLogNoOpLogHandler() })
    }

    /// Serves until the task is cancelled, and then until what is under way is answered.
    func run() async throws {
        let group = ServiceGroup(
            services: [application], gracefulShutdownSignals: [],
            logger: Logger(label: "http") { _ in SwiftLogNoOpLogHandler() })
        // A task of its own, not a child: HTTP runs on its own threads, and does not inherit the reactor as its executor.
        let server = Task {
            do {
                try await group.run()
            } catch let error as IOError where error.errnoCode == EADDRINUSE {
                throw ServiceConfiguration.Invalid(
                    problems: ["the port is taken by another program: NPP16_HTTP_PORT names another"])
            }
        }
        try await withTaskCancellationHandler {
            try await server.value
        } onCancel: {
            Task { await group.triggerGracefulShutdown() }
        }
    }
}
