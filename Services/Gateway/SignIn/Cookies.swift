internal import Foundation
internal import HTTPTypes
internal import Hummingbird
internal import Models

/// The cookies of a browser: its session, and a secret of its own by which a link of a mail is known to come back to where it
/// was asked for.
///
/// Where readers come by TLS their names begin with `__Host-`: no other host, and no page without TLS, can set them.
struct Cookies: Sendable {
    enum Kind: String {
        case session = "npp16"
        case browser = "npp16-browser"
    }

    private let isSecure: Bool
    private let path: String

    /// - Parameter url: where readers reach the gateway.
    init(url: String) {
        isSecure = url.lowercased().hasPrefix("https:")
        let path = PublicPath(url: url).text
        // What `__Host-` asks for.
        self.path = isSecure || path.isEmpty ? "/" : path
    }

    func name(_ kind: Kind) -> String { isSecure ? "__Host-\(kind.rawValue)" : kind.rawValue }

    func secret(_ kind: Kind, of request: Request) -> LinkSecret? {
        value(named: name(kind), of: request).flatMap { LinkSecret(rawValue: String($0)) }
    }

    func value(named name: String, of request: Request) -> Substring? { request.cookie(named: name) }

    /// A field `Set-Cookie`. Neither scripts nor pages of others have any use of it.
    func set(_ kind: Kind, _ secret: LinkSecret, for lifetime: Duration) -> String {
        field(name(kind), secret.rawValue, Int(lifetime.components.seconds))
    }

    func set(session secret: LinkSecret, until end: Instant) -> String {
        set(.session, secret, for: .microseconds(end.microseconds - Instant.now.microseconds))
    }

    func forget(_ kind: Kind) -> String { field(name(kind), "", 0) }

    func field(_ name: String, _ value: String, _ seconds: Int) -> String {
        "\(name)=\(value); Path=\(path); Max-Age=\(seconds); HttpOnly; SameSite=Lax\(isSecure ? "; Secure" : "")"
    }
}

extension Request {
    /// What a browser brings under a name; nil where it brings nothing.
    func cookie(named name: String) -> Substring? {
        let pairs = headers[values: .cookie].lazy.flatMap { $0.split(separator: ";") }
        for pair in pairs {
            let halves = pair.drop { $0 == " " }.split(separator: "=", maxSplits: 1)
            if halves.count == 2, halves[0] == name { return halves[1] }
        }
        return nil
    }
}
