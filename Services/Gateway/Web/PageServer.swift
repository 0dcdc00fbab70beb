internal import Crypto
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Localization
internal import Messaging
internal import Models
internal import NIOCore
internal import Postgres
internal import ProcessRegister
internal import Reactor
internal import ServiceKit

/// What all pages have in common: who reads, and how an answer is given.
struct PageServer: Sendable {
    let bus: RequestClient
    let pool: Pool
    let path: PublicPath
    let cookies: Cookies
    private let tokens: TokenVerifier
    /// How long a part of a page is waited for.
    static let patience = Duration.seconds(2)
    private let library: PageLibrary
    private let processes = ProcessMemory()

    @Reactor init(_ host: ServiceHost, _ path: PublicPath, _ cookies: Cookies) throws {
        bus = host.bus
        pool = host.pool
        tokens = host.tokens
        self.path = path
        self.cookies = cookies
        library = try PageLibrary()
    }

    /// Who reads a page; the public, where what was brought is good for nothing.
    ///
    /// - Parameters:
    ///   - place: of the page, where it is another one than that of the request.
    ///   - language: of the page, where it is not the reader's to say.
    func reader(of request: Request, at place: String? = nil, in language: LanguageTag? = nil) async -> PageReader {
        let language = language ?? request.readerLanguage
        let token = try? request.bearerToken
        async let process = block { try await processes.process(in: pool) }
        let actor = (try? await tokens.actor(for: token)) ?? .public
        var reader = PageReader(language: language, actor: actor, place: place ?? request.uri.string)
        reader.root = path.text
        reader.process = await process ?? nil
        reader.notice = NoticeCookie.request(of: request, cookies).map { done in
            reader.texts.text(.formDoneNamed, ["act": .text(FormWords(language).title(of: done))])
        }
        guard reader.isSignedIn else { return reader }
        reader.token = token
        reader.link = request.mailLink.flatMap { secret in
            actor.object.map { MailLinkPrefix(secret: secret, about: $0) }
        }
        reader.formSecret = (request.mailLink ?? cookies.secret(.session, of: request))?.formSecret
        let words = try? await OfficeWords(of: [actor.party].compactMap(\.self), in: language, pool)
        reader.office = actor.roles.first.flatMap { role in words?.words(for: role, of: actor.party) }
        return reader
    }

    /// What a block of a page is made of; nil where it cannot be had: the block says so, and the page stands.
    func block<Content: Sendable>(_ read: () async throws -> Content) async -> Content? { try? await read() }

    /// The answer of a service to a block of a page; nil where it cannot be had, or is not for the reader.
    func block<Asked: Models.Request>(_ request: Asked, as reader: PageReader) async -> Asked.Answer? {
        await block { try await ask(request, as: reader) }
    }

    /// Asks a service as the reader does.
    func ask<Asked: Models.Request>(_ request: Asked, as reader: PageReader) async throws -> Asked.Answer {
        try await bus.send(request, to: try Self.owner(of: Asked.self), as: reader.token, within: Self.patience)
    }

    /// - Parameter members: the fields of the request, as people give them.
    func ask<Asked: Models.Request>(
        _ type: Asked.Type, _ members: [String: JSONValue], as reader: PageReader
    ) async throws -> Asked.Answer {
        try JSON.decode(Asked.Answer.self, from: try await bytes(of: type, members, as: reader, within: Self.patience))
    }

    /// Asks a service as the reader does, and gives what people call the objects that the answer names.
    func named<Asked: Models.Request>(_ request: Asked, as reader: PageReader) async throws -> Named<Asked.Answer> {
        let members = try JSON.decode(JSONValue.self, from: JSON.encode(request)).fields
        return try await named(Asked.self, members, as: reader)
    }

    /// - Parameter members: the fields of the request, as people give them.
    func named<Asked: Models.Request>(
        _ type: Asked.Type, _ members: [String: JSONValue], as reader: PageReader
    ) async throws -> Named<Asked.Answer> {
        let bytes = try await bytes(of: type, members, as: reader, within: Self.patience)
        let names = await names(in: try JSON.decode(JSONValue.self, from: bytes), type.answerSchema, for: reader)
        return Named(answer: try JSON.decode(Asked.Answer.self, from: bytes), names: names)
    }

    /// Asks for what only its schema is known of.
    ///
    /// - Parameter patience: how long it is waited for.
    func answer(
        to type: any Models.Request.Type, _ members: [String: JSONValue], as reader: PageReader,
        within patience: Duration = RequestClient.defaultDeadline
    ) async throws -> JSONValue {
        try JSON.decode(JSONValue.self, from: try await bytes(of: type, members, as: reader, within: patience))
    }

    private func bytes(
        of type: any Models.Request.Type, _ members: [String: JSONValue], as reader: PageReader,
        within patience: Duration
    ) async throws -> [UInt8] {
        try await bus.call(
            type.definition.name, try JSON.encode(JSONValue.object(members)), to: try Self.owner(of: type),
            as: reader.token, key: MessageID(), within: patience)
    }

    private static func owner(of type: any Models.Request.Type) throws -> ServiceName {
        guard let owner = type.definition.name.owner else { throw Rejection.notFound("service", "") }
        return owner
    }

    /// What people call the objects that an answer names: parties and offices in the reader's language.
    func names(in answer: JSONValue, _ schema: Schema, for reader: PageReader) async -> AnswerNames {
        var names = AnswerNames(answer, schema)
        let parties = names.ids(of: .party).compactMap(PartyID.init(rawValue:))
        if let words = await block({ try await PartyWords(parties, in: reader.language, pool) }) { names.call(words) }
        let actors = names.ids(of: .actor)
        if reader.language != .working, !actors.isEmpty,
            let words = await block({ try await ActorWords(actors, for: reader, self) })
        {
            names.call(words)
        }
        if schema.references.contains(where: { $0.isOfProcess || $0 == .proposal }), let process = reader.process {
            names.call(process, in: reader.language)
        }
        return names
    }

    /// By which clocks the instants of a page are told; in UTC where they cannot be had.
    func clocks(of told: [(instant: Instant, zone: TimeZoneName)]) async -> RecordClocks {
        await block { try await RecordClocks(of: told, pool) } ?? RecordClocks()
    }

    /// Of instants that are told by the clock of the seat.
    ///
    /// - Parameter told: those of the page that are told by others.
    func clocks(
        of instants: [Instant], beside told: [(instant: Instant, zone: TimeZoneName)] = [], for reader: PageReader
    ) async -> RecordClocks {
        let zone = reader.process?.zone ?? .utc
        return await clocks(of: told + instants.map { (instant: $0, zone: zone) })
    }

    /// The page, or that it has not changed since the browser had it.
    ///
    /// - Parameter isKept: whether browsers may keep it.
    func respond(
        _ page: some WebPage, to request: Request, _ status: HTTPResponse.Status = .ok, setting fields: [String] = [],
        isKept: Bool = true
    ) -> Response {
        let text = library.render(page)
        let isKept = isKept && page.frame.reader.link == nil
        var headers: HTTPFields = [
            .contentType: "text/html; charset=utf-8", .contentLanguage: page.frame.language,
            .vary: "Accept, Accept-Language, Cookie",
            // So that a browser says of a form that it comes from here.
            .referrerPolicy: "same-origin",
            .cacheControl: !isKept ? "no-store" : page.frame.reader.isSignedIn ? "private, no-cache" : "no-cache",
        ]
        var fields = fields
        if page.frame.reader.notice != nil { fields.append(NoticeCookie.forget(cookies)) }
        for field in fields + LanguageCookie.fields(for: request, cookies) {
            headers.append(HTTPField(name: .setCookie, value: field))
        }
        if status == .ok, fields.isEmpty, isKept {
            let tag = "\"\(Base64URL.text(of: Array(SHA256.hash(data: Data(text.utf8)).prefix(12))))\""
            headers[.eTag] = tag
            if request.alreadyHas(tag) { return Response(status: .notModified, headers: headers) }
        }
        return Response(
            status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }

    /// Leads to the sign-in, and back from there.
    func redirectToSignIn(_ reader: PageReader) -> Response {
        redirect(
            to: reader.address("/sign-in"),
            setting: ReturnPlace(reader.returnPlace).map { [cookies.set($0)] } ?? [])
    }

    /// Leads on to another page.
    func redirect(
        to address: String, _ status: HTTPResponse.Status = .seeOther, setting fields: [String] = []
    ) -> Response {
        var headers: HTTPFields = [.location: address]
        for field in fields { headers.append(HTTPField(name: .setCookie, value: field)) }
        return Response(status: status, headers: headers)
    }
}

/// An answer, and what people call the objects that it names.
struct Named<Answer: Sendable>: Sendable {
    let answer: Answer
    let names: AnswerNames
}

/// Remembers the language of the page that somebody chose.
enum LanguageCookie {
    static let name = "npp16-language"

    /// What sets it, where an address names another language than it has.
    static func fields(for request: Request, _ cookies: Cookies) -> [String] {
        guard let language = request.pathLanguage, cookies.value(named: name, of: request) ?? "" != language.rawValue
        else { return [] }
        return [cookies.field(name, language.rawValue, 365 * 86_400)]
    }
}
