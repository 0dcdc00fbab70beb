internal import Curl
internal import Foundation
internal import Models
internal import Reactor
internal import ServiceKit

/// What the gateway needs beside what every service does: an address that readers reach, with a certificate.
@Reactor struct GatewayExamination {
    let host: ServiceHost

    func findings() async -> [Finding] {
        var settings = host.configuration.settings
        let address = settings.publicURL()
        guard let watch = CertificateWatch(publicURL: address, host.health) else {
            return [
                .doubtful(
                    "public address", "\(address) has no TLS",
                    "For other machines than this one, put a proxy before it and let NPP16_PUBLIC_URL begin with https://."
                )
            ]
        }
        guard let end = await watch.end() else {
            return [
                .doubtful(
                    "certificate", "none is seen at \(address) from here",
                    "See whether the name leads to the proxy, and whether it is reached from this machine.")
            ]
        }
        watch.note(end: end, at: .now)
        guard let condition = host.health.conditions.first(where: { $0.kind == .certificateEnds }) else {
            return [.good("certificate", "good until \(end.date)")]
        }
        return [Finding("certificate", condition)]
    }
}
