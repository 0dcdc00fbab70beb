internal import Identity
internal import ServiceKit

await Identity.main()
