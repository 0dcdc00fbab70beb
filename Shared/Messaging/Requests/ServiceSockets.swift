public import ZeroMQ

extension SocketOptions {
    /// The socket on which a service serves a channel.
    public init(serving channel: ServiceDirectory.Channel, with keys: CurveKeyPair) {
        self.init(curve: .server(keys))
        domain = channel.domain
        switch channel {
        case .requests: break
        case .feed:
            // Requests are short and answers long; a reader asks again once it has read.
            maximumMessageSize = 64 << 10
            highWaterMark.send = 8
        case .hints:
            // There are no topics: what is subscribed to is kept for as long as the peer stays.
            maximumMessageSize = 4 << 10
        }
    }
}

extension Authenticator {
    /// Admits each principal to the channels on which the contract gives it something to say.
    public convenience init(principals: [CurvePublicKey: String], policy: any PrincipalPolicy) throws {
        try self.init(principals: principals) { principal, domain in
            ServiceDirectory.Channel(domain: domain).map { policy.mayPrincipal(principal, enter: $0) } ?? false
        }
    }
}
