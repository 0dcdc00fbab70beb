internal import Crypto
internal import Foundation
package import ServiceKit

/// Keys for every principal.
package enum TestKeys {
    /// Those of the installation under test, made once per run.
    package static let folder = Result { try make() }

    /// Those of another installation.
    package static func make() throws -> KeyFolder {
        let folder = KeyFolder(path: NSTemporaryDirectory() + "npp16-keys-\(UUID().uuidString)")
        _ = try folder.generate()
        return folder
    }

    /// A token of the installation under test that says whatever is asked for, also what no issuer signs.
    package static func token(claims: String, head: String = #"{"alg":"EdDSA","typ":"JWT"}"#) throws -> String {
        // The last 32 bytes of the key's document (RFC 8410) are the key.
        let document = try folder.get().read("token-signing.secret").split(separator: "\n").dropFirst().dropLast()
            .joined()
        let bytes = Data(base64Encoded: document) ?? Data()
        let key = try Curve25519.Signing.PrivateKey(rawRepresentation: bytes.suffix(32))
        let signed = base64(Data(head.utf8)) + "." + base64(Data(claims.utf8))
        return signed + "." + base64(try key.signature(for: Data(signed.utf8)))
    }

    private static func base64(_ bytes: Data) -> String {
        bytes.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }
}
