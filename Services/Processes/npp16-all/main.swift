// Every process in one file, for images: it is what it is called. Six programs would each bring the same libraries along.
internal import Foundation
internal import Gateway
internal import Identity
internal import Models
internal import Notifications
internal import Proposals
internal import ServiceKit
internal import Submissions
internal import Tour
internal import WorkingGroup

let services: [any BackboneService.Type] = [
    Submissions.self, Proposals.self, WorkingGroup.self, Notifications.self, Identity.self, Gateway.self,
]
let name = URL(filePath: CommandLine.arguments[0]).lastPathComponent
if let service = services.first(where: { "npp16-\($0.name.rawValue)" == name }) { await service.main() }
await NPP16.main()
