internal import Crypto
internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Models

/// Tells what a browser sends from our own pages from what a page of somebody else makes it send.
struct Origins: Sendable {
    /// Of the address by which readers come; nil where none is known.
    private let own: String?

    /// - Parameter url: where readers reach the gateway.
    init(url: String) {
        guard let parts = URLComponents(string: url), let scheme = parts.scheme, let host = parts.host else {
            own = nil
            return
        }
        own = Self.origin(scheme.lowercased(), host.lowercased(), parts.port)
    }

    /// Whether a form comes from a page of ours: as the browser says itself (`Sec-Fetch-Site`), and by the page it was on.
    /// Browsers that say neither are of long ago: the secret of the form tells for them.
    func isOwn(_ request: Request) -> Bool {
        let site = request.headers[.secFetchSite]?.lowercased()
        if let site, site != "same-origin", site != "none" { return false }
        switch request.headers[.origin]?.lowercased() {
        case nil: return true
        // Where a page tells nobody where it was: then the browser has to vouch for it.
        case "null": return site == "same-origin"
        case let given?: return given == own || given == "http://\(request.head.authority ?? "")"
        }
    }

    private static func origin(_ scheme: String, _ host: String, _ port: Int?) -> String {
        let isUsual = port == nil || (scheme, port) == ("https", 443) || (scheme, port) == ("http", 80)
        return "\(scheme)://\(host)\(isUsual ? "" : ":\(port ?? 0)")"
    }
}

extension LinkSecret {
    /// The secret of the forms of a browser: who knows it has read a page of ours.
    var formSecret: String {
        Base64URL.text(of: Array(SHA256.hash(data: Data("forms of \(rawValue)".utf8))))
    }
}

extension HTTPField.Name {
    static var secFetchSite: HTTPField.Name {
        guard let name = HTTPField.Name("Sec-Fetch-Site") else { preconditionFailure("a valid name of a field") }
        return name
    }

    /// By which a page that acts over the API shows that it is one of ours.
    static var formSecret: HTTPField.Name {
        guard let name = HTTPField.Name("NPP16-Form") else { preconditionFailure("a valid name of a field") }
        return name
    }

    /// The party in whose place the secretariat or a co-chair speaks.
    static var onBehalfOf: HTTPField.Name {
        guard let name = HTTPField.Name("NPP16-On-Behalf-Of") else { preconditionFailure("a valid name of a field") }
        return name
    }
}
