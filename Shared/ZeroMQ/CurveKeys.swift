internal import CZeroMQ

/// A CURVE public key in Z85, 40 characters: who a peer is.
public struct CurvePublicKey: Hashable, Sendable, CustomStringConvertible {
    public let z85: String

    /// - Throws: ``ZeroMQError`` when the text is not 40 characters of Z85.
    public init(z85: String) throws {
        try checkKey(z85)
        self.z85 = z85
    }

    /// The key as a ZAP request carries it.
    init(bytes: [UInt8]) throws {
        guard bytes.count == 32 else { throw ZeroMQError("read a public key", reason: "\(bytes.count) bytes, not 32") }
        var text = [CChar](repeating: 0, count: 41)
        unsafe zmq_z85_encode(&text, bytes, 32)
        z85 = terminated(text)
    }

    public var description: String { z85 }
}

/// A CURVE key pair. Its description shows the public half only.
public struct CurveKeyPair: Sendable, CustomStringConvertible {
    public let publicKey: CurvePublicKey
    /// Z85, 40 characters. Never logged.
    public let secretKey: String

    /// A new pair from the system's source of randomness.
    public static func generate() throws -> CurveKeyPair {
        var publicKey = [CChar](repeating: 0, count: 41)
        var secretKey = [CChar](repeating: 0, count: 41)
        guard unsafe zmq_curve_keypair(&publicKey, &secretKey) == 0 else { throw ZeroMQError("make a key pair") }
        return try CurveKeyPair(secretKey: terminated(secretKey))
    }

    /// The pair of a secret key.
    ///
    /// - Throws: ``ZeroMQError`` when the text is not 40 characters of Z85.
    public init(secretKey: String) throws {
        try checkKey(secretKey)
        var publicKey = [CChar](repeating: 0, count: 41)
        guard unsafe zmq_curve_public(&publicKey, secretKey) == 0 else { throw ZeroMQError("derive a public key") }
        self.publicKey = try CurvePublicKey(z85: terminated(publicKey))
        self.secretKey = secretKey
    }

    public var description: String { "CurveKeyPair(\(publicKey))" }
}

private func checkKey(_ text: String) throws {
    var bytes = [UInt8](repeating: 0, count: 32)
    guard text.utf8.count == 40, unsafe zmq_z85_decode(&bytes, text) != nil else {
        throw ZeroMQError("read a key", reason: "not 40 characters of Z85")
    }
}

/// The text of a buffer that C filled and ended with a zero byte.
func terminated(_ buffer: [CChar]) -> String {
    String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
