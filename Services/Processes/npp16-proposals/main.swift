internal import Proposals
internal import ServiceKit

await Proposals.main()
