export const aliasLines: string = `E06000004 Stockton
E06000008 Blackburn,BwD
E06000010 Hull
E06000011 East Riding
E06000021 Stoke
E06000022 BANES,BNES,BathNES
E06000024 North West Somerset
E06000033 Southend
E06000035 Medway Towns
E06000040 RBWM
E06000046 IOW
E06000050 CWAC,Cheshire West
E06000053 Scilly
E06000058 BCP
E08000021 Newcastle
E09000001 City County of London
E09000002 LBBD
E09000013 LBHF,HF
E09000020 RBKC,KC
E09000021 RBK
E09000027 LBRUT
E09000030 LBTH
E09000031 LBWF
E07000195 Newcastle Borough
E07000056 Durham City`;
export const areaLines: string = `Avon,E06 22 23 24 25
Berkshire,E06 36 37 38 39 40 41
Berkshire West,E06 37 38 41
Cleveland,E06 1 2 3 4
Hereford and Worcester,E06 19,E10 34
Humberside,E06 10 11 12 13
Merseyside,E08 11 12 13 14 15
Sussex,E06 43,E10 11 32
Tyne and Wear,E08 21 22 23 24 37
Yorkshire,E06 10 11 14 65,E08 17 18 32 33 34 35 36 38 39`;
export const otherPlaces: string = `Derry,Newport,Swinton,Jarrow,Gwent,Moray,Wessex,England,Wales,Scotland`;
