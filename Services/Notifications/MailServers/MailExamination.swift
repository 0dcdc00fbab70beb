internal import Foundation
internal import Mail
internal import Reactor
internal import ServiceKit

/// What notifications need beside what every service does: a way by which mail leaves, and comes back.
@Reactor struct MailExamination {
    let host: ServiceHost

    func findings() async -> [Finding] {
        guard let mail = try? MailConfiguration(from: host.configuration) else { return [] }
        let place = host.configuration.settings.text(.mail)
        let obstacle: String?
        do {
            obstacle = try await Reactor.offload { mail.way.obstacle() }
        } catch {
            obstacle = "\(error)"
        }
        var findings: [Finding] = [
            obstacle.map { .bad("mail", "\(place): \($0)", "Mail waits, and leaves by itself once this is mended.") }
                ?? .good("mail", "\(place) takes mail from \(mail.sender.from)")
        ]
        if place.hasPrefix("maildir:") {
            findings.append(
                .doubtful(
                    "mail", "it goes into a folder, and to nobody", "NPP16_MAIL=smtp://… sends it, once that is wanted."
                ))
        }
        if let folder = mail.bounces?.folder, !FileManager.default.isReadableFile(atPath: folder) {
            findings.append(
                .doubtful("bounces", "\(folder) cannot be read", "The Maildir in which mail that came back is found."))
        }
        return findings
    }
}
