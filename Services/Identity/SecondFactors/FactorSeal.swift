internal import Crypto
internal import Foundation
internal import Models

/// Keeps the secrets of second factors closed: who reads the table has no use of them, and cannot put one in another's place.
struct FactorSeal: Sendable {
    private let key: SymmetricKey

    /// - Parameter key: a secret of the service.
    init(key: String) { self.key = SymmetricKey(data: SHA256.hash(data: Data("second factors \(key)".utf8))) }

    func seal(_ codes: TimeCodes, for person: ActorID) throws -> String {
        let box = try AES.GCM.seal(codes.secret, using: key, authenticating: Data(person.rawValue.utf8))
        guard let bytes = box.combined else { throw Fault("a nonce of the usual size joins the box") }
        return Base64URL.text(of: bytes)
    }

    /// - Throws: `Fault` for what was sealed with another key, or for somebody else.
    func open(_ sealed: String, of person: ActorID) throws -> TimeCodes {
        guard let bytes = Base64URL.bytes(of: sealed), let box = try? AES.GCM.SealedBox(combined: bytes),
            let secret = try? AES.GCM.open(box, using: key, authenticating: Data(person.rawValue.utf8))
        else { throw Fault("the second factor of \(person) was sealed with another key") }
        return TimeCodes(secret: Array(secret))
    }
}
