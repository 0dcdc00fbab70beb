internal import HTTPTypes
internal import Hummingbird
internal import Models

/// Takes the language off an address, `/fr/actions/4`, so that each page has one route. What comes behind reads it from a field
/// that no client can set.
struct LanguagePrefix<Responder: HTTPResponder>: HTTPResponder where Responder.Context == WebContext {
    let responder: Responder

    @concurrent func respond(to request: Request, context: WebContext) async throws -> Response {
        var head = request.head
        head.headerFields[.pathLanguage] = nil
        if let (language, rest) = PathLanguage.split(head.path ?? "/") {
            head.path = rest
            head.headerFields[.pathLanguage] = language.rawValue
        }
        return try await responder.respond(to: Request(head: head, body: request.body), context: context)
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
}

extension HTTPField.Name {
    /// In which language an address asks for its page.
    static var pathLanguage: HTTPField.Name {
        guard let name = HTTPField.Name("NPP16-Path-Language") else { preconditionFailure("a valid name of a field") }
        return name
    }
}
