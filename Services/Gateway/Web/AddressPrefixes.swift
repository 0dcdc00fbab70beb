internal import HTTPTypes
internal import Hummingbird
internal import Models

/// Takes the language off an address, `/fr/actions/4`, and the link of a mail (``MailLinkPrefix``), so that each page has one route.
/// What comes behind reads them from fields that no client can set.
struct AddressPrefixes<Responder: HTTPResponder>: HTTPResponder where Responder.Context == WebContext {
    let responder: Responder

    @concurrent func respond(to request: Request, context: WebContext) async throws -> Response {
        var head = request.head
        head.headerFields[.pathLanguage] = nil
        if let (language, rest) = PathLanguage.split(head.path ?? "/") {
            head.path = rest
            head.headerFields[.pathLanguage] = language.rawValue
        }
        head.headerFields[.mailLink] = nil
        if let (secret, rest) = MailLinkPrefix.split(head.path ?? "/") {
            head.path = rest
            head.headerFields[.mailLink] = secret.rawValue
        }
        return try await responder.respond(to: Request(head: head, body: request.body), context: context)
    }
}

/// Leads a person whose mail is an older one to where its page is today.
struct FormerAddresses: RouterMiddleware {
    let path: PublicPath

    @concurrent func handle(
        _ request: Request, context: WebContext, next: @concurrent (Request, WebContext) async throws -> Response
    ) async throws -> Response {
        guard request.isForPerson, request.pathLanguage == nil, !request.uri.path.hasPrefix(JSONAPI.prefix),
            let place = PathLanguage.moved(request.uri.string)
        else { return try await next(request, context) }
        return Response(status: .seeOther, headers: [.location: path.text + place, .vary: "Accept, Accept-Language"])
    }
}

/// The language before the path of an address.
enum PathLanguage {
    /// - Returns: nil for an address without a language, and for one of the API, which has none.
    static func split(_ path: String) -> (LanguageTag, String)? {
        guard path.hasPrefix("/"), let language = LanguageTag(rawValue: String(path.dropFirst().prefix(2))) else {
            return nil
        }
        let rest = path.dropFirst(3)
        guard rest.isEmpty || rest.hasPrefix("/") || rest.hasPrefix("?"), !rest.hasPrefix(JSONAPI.prefix) else {
            return nil
        }
        return (language, rest.hasPrefix("/") ? String(rest) : "/\(rest)")
    }

    /// The address of a page in a language.
    static func place(_ place: String, in language: LanguageTag) -> String {
        "/\(language.rawValue)\(place == "/" ? "" : place)"
    }

    /// What an address that names the language in its query, as older mails do, is today.
    ///
    /// - Returns: nil where the query names no language that there is.
    static func moved(_ place: String) -> String? {
        let halves = place.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        guard halves.count == 2 else { return nil }
        let pairs = halves[1].split(separator: "&")
        let mark = "lang="
        let named = pairs.lazy.filter { $0.hasPrefix(mark) }.compactMap { LanguageTag(asked: $0.dropFirst(mark.count)) }
        guard let language = named.first else { return nil }
        let rest = pairs.filter { !$0.hasPrefix(mark) }.joined(separator: "&")
        return Self.place(String(halves[0]), in: language) + (rest.isEmpty ? "" : "?\(rest)")
    }
}

extension HTTPField.Name {
    /// In which language an address asks for its page.
    static var pathLanguage: HTTPField.Name {
        guard let name = HTTPField.Name("NPP16-Path-Language") else { preconditionFailure("a valid name of a field") }
        return name
    }
}
