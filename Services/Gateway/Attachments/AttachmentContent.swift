internal import HTTPTypes
internal import Hummingbird
internal import Messaging
internal import Models
internal import Reactor
internal import ServiceKit

/// The content of attachments: `PUT` brings it, `GET` gives it, whole or in part.
///
/// It goes through piece by piece: no more of a file than one piece is held here, however large it is.
struct AttachmentContent: Sendable {
    static let path = "/attachments/{attachment}/content"
    private let bus: RequestClient
    private let door: Door
    /// Of which there are so many at once.
    private let transfers: Shares

    @Reactor init(_ host: ServiceHost, _ transfers: Shares) {
        bus = host.bus
        door = Door(host)
        self.transfers = transfers
    }

    func add(to router: Router<WebContext>) {
        let path = RouterPath(JSONAPI.prefix + Self.path)
        router.on(path, method: .put) { request, context in
            try await take(request, context)
        }
        router.on(path, method: .get) { request, context in
            try await give(request, Self.attachment(context), context, hasBody: true)
        }
        router.on(path, method: .head) { request, context in
            try await give(request, Self.attachment(context), context, hasBody: false)
        }
    }

    private static func attachment(_ context: WebContext) throws -> AttachmentID {
        let text = context.decoded("attachment") ?? ""
        guard let id = AttachmentID(rawValue: text) else {
            throw Rejection.invalid("attachment", "must be \(AttachmentID.rule.words)")
        }
        return id
    }
}

// MARK: - Coming in

extension AttachmentContent {
    /// The whole content from its first byte. After a failure it is put again: what has come in already is compared and passed
    /// over.
    private func take(_ request: Request, _ context: WebContext) async throws -> Response {
        let (token, trace) = (try request.bearerToken, request.trace)
        guard try !request.isDryRun else { throw Rejection.invalid("NPP16-Dry-Run", "is not for the content of files") }
        // Putting a file is the second half of announcing it.
        try await door.admit(token, sending: BeginAttachment.definition)
        let (id, key) = (try Self.attachment(context), try request.messageKey)
        try Self.checkType(of: request)
        let place = try transfers.take(for: context.client)
        defer { withExtendedLifetime(place) {} }
        let caller = AttachmentCaller(bus: bus, token: token, trace: trace)
        let announced = try await caller.send(ShowAttachment(attachment: id)).size.rawValue
        if let length = request.announcedLength, length > announced { throw Self.tooLarge(announced) }
        if request.awaitsInvitation { context.inviteBody() }
        var upload = AttachmentUpload(of: id, by: caller)
        for try await buffer in request.body {
            guard upload.size + buffer.readableBytes <= announced else { throw Self.tooLarge(announced) }
            try await upload.take(buffer.readableBytesView)
        }
        return Response.json(try JSON.encode(try await upload.complete(key: key)))
    }

    /// A form around a file is not the file.
    private static func checkType(of request: Request) throws {
        try request.checkCoding()
        guard let type = request.headers[.contentType], type.lowercased().hasPrefix("multipart/") else { return }
        throw Rejection(.unsupportedMediaType, detail: "A content is sent as it is, not as \(type.prefix(100)).")
    }

    private static func tooLarge(_ announced: Int) -> Rejection {
        Rejection(.tooLarge, detail: "The content has more bytes than the \(announced) that were announced.")
    }
}

// MARK: - Going out

extension AttachmentContent {
    private func give(
        _ request: Request, _ id: AttachmentID, _ context: WebContext, hasBody: Bool
    ) async throws -> Response {
        let token = try request.bearerToken
        let known = try await bus.send(
            ShowAttachment(attachment: id), to: .submissions, as: token, traceparent: request.trace)
        guard known.state == .stored, let type = known.type, let sha256 = known.sha256 else {
            let refusal: ProblemText? = known.whyRefused.map { "The file was not taken in: \($0)" }
            throw Rejection(.transitionRefused, detail: refusal ?? "The attachment is not stored yet.")
        }
        let tag = "\"\(sha256)\""
        var headers: HTTPFields = [
            .eTag: tag, .acceptRanges: "bytes", .cacheControl: "private, no-cache",
            .contentLanguage: known.language.rawValue,
            // Somebody else made the file: a browser that shows it after all shows it in a sandbox of its own.
            .contentSecurityPolicy: "sandbox; default-src 'none'; frame-ancestors 'none'",
            .crossOriginResourcePolicy: "same-origin", .xContentTypeOptions: "nosniff",
        ]
        if request.alreadyHas(tag) { return Response(status: .notModified, headers: headers) }
        headers[.contentType] = type.mediaType
        headers[.contentDisposition] = Self.disposition(known.name)

        let size = known.size.rawValue
        let isSame = request.headers[.ifRange].map { $0 == tag } ?? true
        let range = isSame ? try ByteRange(field: request.headers[.range], size: size) : nil
        let wanted = range?.bytes ?? 0..<size
        if let range { headers[.contentRange] = range.contentRange(of: size) }
        guard hasBody else {
            headers[.contentLength] = String(wanted.count)
            return Response(status: range == nil ? .ok : .partialContent, headers: headers)
        }
        let place = try transfers.take(for: context.client)
        let parts = ContentParts(bus: bus, attachment: id, token: token, range: wanted)
        let body = ResponseBody(contentLength: wanted.count) { writer in
            for try await part in parts { try await writer.write(part) }
            try await writer.finish(nil)
            withExtendedLifetime(place) {}
        }
        return Response(status: range == nil ? .ok : .partialContent, headers: headers, body: body)
    }

    /// Never shown within a page of ours; the name in both forms of RFC 6266.
    private static func disposition(_ name: FileName) -> String {
        let plain = String(name.rawValue.unicodeScalars.map { $0.isASCII && $0 != "%" ? Character($0) : "_" })
        let unreserved = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~".utf8)
        let encoded = name.rawValue.utf8.map { byte in
            unreserved.contains(byte)
                ? String(UnicodeScalar(byte))
                : "%" + String(byte >> 4, radix: 16, uppercase: true) + String(byte & 15, radix: 16, uppercase: true)
        }
        return "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(encoded.joined())"
    }
}
