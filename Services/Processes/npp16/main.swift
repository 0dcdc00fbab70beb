internal import Tour

await NPP16.main()
